import { expect, test } from 'vitest';
import { built, decided, on, reasons, storm } from './testing/decided-event.ts';
import {
	claim,
	doubt,
	dream,
	ferries,
	first,
	pier,
	planks,
	utterance,
} from './testing/storm-groups.ts';

test('what does not apply is told, and nothing else is touched', () => {
	const unknown = { id: 'zzzzzzz', words: 'What?', by: 'Ann Ahl' };
	const after = decided({
		confirm: [unknown, { ...on(ferries), words: 'Three ferries sank.' }, on(doubt)],
		merge: [
			{ ids: [ferries.id, planks.id], words: [ferries.words, planks.words], by: 'Ann Ahl' },
			{ ids: [ferries.id, doubt.id], words: [ferries.words], by: 'Ann Ahl' },
		],
		split: [
			{ ...on(pier), apart: ['No such words'] },
			{ ...on(dream), apart: [dream.words] },
		],
		rename: [{ speaker: 'ada-quil', name: 'Ada', by: 'Ann Ahl' }],
		statement: [{ ...on(dream), statement: 'A dream.' }],
		harmless: [{ ...on(pier), between: ['40 planks', '46 planks'] }],
	});
	expect(reasons(after).join('\n')).toMatchInlineSnapshot(`
		"confirm: No claim or quotation of this event has the id “zzzzzzz”.
		confirm: The words of /c/9sdh2v2/ are “Two ferries were moved to the old quay.”. Where the decision holds for these too, write them as its “words”.
		merge: A claim and a quotation can’t be one: “ids” must be of one kind.
		merge: There are 2 “ids” and 1 “words”: give the words of each id, in the same order.
		split: No place of /c/84pvpj4/ has the words “No such words”. Its places are: “after a storm tore away 45 planks.”; “after a storm tore away 40 planks, the port office said.”; “after a storm tore away 40 planks, according to the port office.”.
		split: These are all places of /q/gzh99vs/: name only those that don’t belong to it.
		rename: No speaker of this event has an address that ends in “ada-quil”. Did you mean “ada-quill”?
		statement: /q/gzh99vs/ is a quotation, and “statement” is for a claim.
		harmless: No difference of /c/84pvpj4/ has “40 planks” and “46 planks” on its two sides. Its differences are: “40 planks” / “45 planks”; “45 planks” / “40 planks”; “the port office said.” / “”; “” / “according to”; “said.” / “”; “” / “according to the port office.”."
	`);
	expect(claim(after, doubt.id)?.confirmed?.by).toBe('Ann Ahl');
	expect(claim(after, ferries.id)).toEqual(claim(first, ferries.id));
});

test('decisions that contradict each other are both told', () => {
	const after = decided({
		merge: [{ ids: [pier.id, ferries.id], words: [pier.words, ferries.words], by: 'Ann Ahl' }],
		exclude: [{ ...on(pier), reason: 'A caption.' }],
		occasion: [
			{ ...on(dream), occasion: 'On Monday.' },
			{ ...on(dream), occasion: 'On Tuesday.' },
		],
		title: [
			{ title: 'The bridge', by: 'Ann Ahl' },
			{ title: 'The pier', by: 'Bo Berg' },
		],
	});
	expect(reasons(after).join('\n')).toMatchInlineSnapshot(`
		"merge: “84pvpj4” stands under “exclude” too. Keep one of the two.
		exclude: “84pvpj4” stands under “merge” too. Keep one of the two.
		title: “title” was decided before, in entry 1 of the list. Keep one of the two.
		occasion: “occasion” was decided for “gzh99vs” before, in entry 1 of the list. Keep one of the two."
	`);
	expect(utterance(after, dream.id)?.occasion?.text).toBe('On Monday.');
});

test('words that an edit changed are no longer those that were decided on', () => {
	const confirm = [on(dream)];
	const edited = { ...storm, 'weekly.txt': storm['weekly.txt']!.replace('a dream', 'no dream') };
	const after = built(edited, decided({ confirm }).ledger, { confirm });
	expect(reasons(after)).toEqual([
		`confirm: The words of /q/${dream.id}/ are now “Friday is no dream,”. Where the decision holds for these too, write them as its “words”.`,
	]);
	expect(utterance(after, dream.id)?.confirmed).toBeUndefined();
});

test('a decision on words that were never the claim’s does not come true by itself', () => {
	const statement = 'A storm shut the pier.';
	const after = decided({
		statement: [
			{ ...on(doubt), words: 'Other words.', statement },
			{ ...on(doubt), statement },
		],
	});
	expect(reasons(after)).toHaveLength(1);
	expect(claim(after, doubt.id)?.statement).toBe(statement);
});

const merged = (...some: (typeof pier)[]) => ({
	...{ ids: some.map(({ id }) => id), words: some.map(({ words }) => words), by: 'Ann Ahl' },
});

test('a merge that no longer applies still contradicts', () => {
	const after = decided({
		merge: [merged(doubt, ferries), merged(ferries, pier)],
		exclude: [{ ...on(pier), reason: 'A caption.' }],
	});
	expect(claim(after, pier.id)).toBeDefined();
});

test('so does one that never applied, in a second run as in the first', () => {
	const never = merged(ferries, dream);
	const after = decided({
		merge: [merged(doubt, ferries), { ...never, ids: [ferries.id, pier.id] }],
		exclude: [{ ...on(pier), reason: 'A caption.' }],
	});
	expect(reasons(after)).toContain(
		`exclude: “${pier.id}” stands under “merge” too. Keep one of the two.`,
	);
	expect(claim(after, pier.id)).toBeDefined();
});
