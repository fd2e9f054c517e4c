import { expect, test } from 'vitest';
import { decided, entryWith, on, reasons } from './testing/decided-event.ts';
import { claim, ferries, fewerPlanks, pier, planks } from './testing/storm-groups.ts';

/** Two claims that the program would make one. */
const parted = decided({ split: [{ ...on(pier), apart: [fewerPlanks] }] });
const other = entryWith(parted, 'claim', fewerPlanks);

const pair = (...[a, b]: readonly [typeof pier, typeof pier]) => ({
	...{ ids: [a.id, b.id], words: [a.words, b.words], by: 'Ann Ahl' },
});

test('two stay two, and nobody is asked again', () => {
	expect(claim(decided({}, parted), other.id)).toBeUndefined();
	const after = decided({ distinct: [pair(pier, other)] }, parted);
	expect(after.unfit).toEqual([]);
	expect(claim(after, other.id)?.tellings.map(({ exact }) => exact)).toEqual([fewerPlanks]);
	expect(after.analysis.suggestions.map(({ between }) => between.toSorted())).not.toContainEqual(
		[pier.id, other.id].sort(),
	);
});

test('what is in each is confirmed by nobody', () => {
	const after = decided({ distinct: [pair(pier, other)] }, parted);
	for (const { id } of [pier, other]) expect(claim(after, id)!.confirmed, id).toBeUndefined();
});

test('two can’t be one as well, by whatever list', () => {
	const both = { distinct: [pair(pier, other)], merge: [pair(other, pier)] };
	expect(reasons(decided(both, parted)).join('\n')).toMatchInlineSnapshot(`
		"distinct: “84pvpj4” and “rr5wmrj” are one by “merge” and two by “distinct”. Keep one of the two.
		merge: “84pvpj4” and “rr5wmrj” are one by “merge” and two by “distinct”. Keep one of the two."
	`);
	const third = [pair(ferries, pier), pair(ferries, other)];
	const byLists = decided({ distinct: [pair(pier, other)], merge: third }, parted);
	expect(byLists.unfit).toHaveLength(3);
});

test('what is of two kinds is two anyway', () => {
	expect(reasons(decided({ distinct: [pair(pier, planks)] }))).toEqual([
		'distinct: A claim and a quotation are two anyway: “ids” must be of one kind.',
	]);
});
