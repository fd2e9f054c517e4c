import { expect, test } from 'vitest';
import { decided, on as undated } from './testing/decided-event.ts';
import { claim, dream, entry, ferries, pier, utterance } from './testing/storm-groups.ts';

const date = '2025-03-03';
const on = (group: Parameters<typeof undated>[0]) => ({ ...undated(group), date });
const signed = { by: 'Ann Ahl', date };

test('what is published of a decision keeps its day', () => {
	const after = decided({
		confirm: [on(ferries)],
		statement: [{ ...on(pier), statement: 'The storm shut the north pier on Monday.' }],
		harmless: [{ ...on(pier), between: ['45 planks', '40 planks'] }],
		occasion: [{ ...on(dream), occasion: 'To a reporter.' }],
		original: [{ ...on(dream), language: 'nb', text: 'Fredag er en drøm' }],
		rename: [{ speaker: 'ada-quill', name: 'Ada M. Quill', ...signed }],
	});
	expect(after.unfit).toEqual([]);
	expect(claim(after, ferries.id)?.confirmed).toEqual({ ...signed, since: [] });
	expect(entry(after, ferries.id)?.confirmed).toMatchObject(signed);
	expect(claim(after, pier.id)?.worded).toEqual(signed);
	expect(claim(after, pier.id)?.differences.find(({ harmless }) => harmless)?.harmless).toEqual(
		signed,
	);
	expect(utterance(after, dream.id)).toMatchObject({ occasion: signed, original: signed });
	expect(after.analysis.speakers.find(({ id }) => id === 'ada-quill')?.named).toEqual(signed);
});

test('so does the page of what is excluded', () => {
	const after = decided({ exclude: [{ ...on(dream), reason: 'A song.' }] });
	expect(entry(after, dream.id)?.excluded).toEqual({ ...signed, reason: 'A song.' });
});

test('a day that is added to a confirmation confirms no more places', () => {
	const before = decided({ confirm: [undated(ferries)] });
	const after = decided({ confirm: [on(ferries)] }, before);
	expect(entry(after, ferries.id)?.confirmed).toEqual({
		...entry(before, ferries.id)?.confirmed,
		date,
	});
});
