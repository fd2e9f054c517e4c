import { expect, test } from 'vitest';
import type { LedgerEntry } from '../model/ledger.ts';
import { decided, on, reasons, type DecidedEvent } from './testing/decided-event.ts';
import { doubt, entry, ferries } from './testing/storm-groups.ts';

const merged = (...some: LedgerEntry[]) => ({
	...{ ids: some.map(({ id }) => id), words: some.map(({ words }) => words), by: 'Ann Ahl' },
});
const tellings = ({ analysis }: DecidedEvent, id: string) =>
	analysis.claims.find((each) => each.id === id)?.tellings.map(({ exact }) => exact) ?? [];

const quay = 'The old quay took in two ferries that were moved there.';

test('words leave a claim that takes in another at once', () => {
	const decisions = { merge: [merged(ferries, doubt)], split: [{ ...on(ferries), apart: [quay] }] };
	const after = decided(decisions);
	expect(after.unfit).toEqual([]);
	expect(tellings(after, ferries.id)).toEqual([ferries.words, doubt.words]);
	expect(entry(after, doubt.id)).toMatchObject({ state: 'merged', into: ferries.id });
});

test('words leave a claim that grew by a merge before', () => {
	const merge = [merged(ferries, doubt)];
	const before = decided({ merge });
	expect(tellings(before, ferries.id)).toContain(quay);
	const after = decided({ merge, split: [{ ...on(ferries), apart: [quay] }] }, before);
	expect(after.unfit).toEqual([]);
	expect(tellings(after, ferries.id)).toEqual([ferries.words, doubt.words]);
});

test('a split of the claim that leads to the other holds for what they became', () => {
	const decisions = { merge: [merged(doubt, ferries)], split: [{ ...on(ferries), apart: [quay] }] };
	const after = decided(decisions);
	expect(after.unfit).toEqual([]);
	expect(tellings(after, doubt.id)).toEqual([ferries.words, doubt.words]);
	expect(entry(after, ferries.id)).toMatchObject({ state: 'merged', into: doubt.id });
});

test('a split that takes out what a merge puts in contradicts it', () => {
	const after = decided({
		merge: [merged(ferries, doubt)],
		split: [{ ...on(ferries), apart: [doubt.words] }],
	});
	expect(reasons(after).join('\n')).toMatchInlineSnapshot(`
		"split: “apart” has the words by which /c/dr0bqk3/ goes, and “merge” puts these into the group. Keep them there, or take “dr0bqk3” out of that “merge”.
		merge: “split” takes the words by which /c/dr0bqk3/ goes out of “9sdh2v2” again. Take “dr0bqk3” out of “ids”, or its words out of that “apart”."
	`);
	expect(tellings(after, ferries.id)).toEqual([ferries.words, quay]);
});

test('the words by which a claim goes stay with its address, and the others are told to be parted', () => {
	const after = decided({ split: [{ ...on(ferries), apart: [ferries.words] }] });
	const [reason] = reasons(after);
	expect(reason).toMatchInlineSnapshot(
		`"split: /c/9sdh2v2/ goes by the words “Two ferries were moved to the old quay.”, and keeps them, as others may have cited it. Part the other words from it instead; they get an address of their own: apart: ["The old quay took in two ferries that were moved there."]"`,
	);
	const apart = JSON.parse(reason!.slice(reason!.lastIndexOf('['))) as string[];
	const parted = decided({ split: [{ ...on(ferries), apart }] });
	expect(parted.unfit).toEqual([]);
	expect(tellings(parted, ferries.id)).toEqual([ferries.words]);
});

test('nor do they leave because the claim is stated in the words of the desk', () => {
	const after = decided({
		split: [{ ...on(ferries), apart: [ferries.words] }],
		statement: [{ ...on(ferries), statement: 'Two ferries lie elsewhere.' }],
	});
	expect(reasons(after)).toHaveLength(1);
	expect(tellings(after, ferries.id)).toEqual([ferries.words, quay]);
});
