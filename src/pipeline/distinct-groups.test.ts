import { expect, test } from 'vitest';
import {
	built,
	decided,
	entryWith,
	on,
	reasons,
	storm,
	type DecidedEvent,
} from './testing/decided-event.ts';

const first = built(storm);
const pier = entryWith(first, 'claim', 'tore away 45');
const ferries = entryWith(first, 'claim', 'Two ferries');
const planks = entryWith(first, 'utterance', 'every plank');

const fewerPlanks = 'after a storm tore away 40 planks, the port office said.';

/** Two claims that the program would make one. */
const parted = decided({ split: [{ ...on(pier), apart: [fewerPlanks] }] });
const other = entryWith(parted, 'claim', fewerPlanks);

const pair = (...[a, b]: readonly [typeof pier, typeof pier]) => ({
	...{ ids: [a.id, b.id], words: [a.words, b.words], by: 'Ann Ahl' },
});
const claim = ({ analysis }: DecidedEvent, id: string) =>
	analysis.claims.find((each) => each.id === id);

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
