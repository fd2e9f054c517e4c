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
import { claim, doubt, ferries, fewerPlanks, first, pier, planks } from './testing/storm-groups.ts';

/** The event before one of its articles was added. */
const fewer = Object.fromEntries(Object.entries(storm).filter(([file]) => file !== 'morning.txt'));

const utterance = ({ analysis }: DecidedEvent, id: string) =>
	analysis.utterances.find((each) => each.id === id);

test('what the program adds later is confirmed by nobody', () => {
	const before = built(fewer);
	const alone = entryWith(before, 'claim', 'Two ferries');
	const after = decided({ confirm: [on(alone)] }, before);
	const now = claim(after, alone.id)!;
	expect(now.tellings.map(({ article }) => article)).toEqual(['evening', 'morning']);
	expect(now.confirmed).toEqual({ by: 'Ann Ahl', since: [1] });
});

test('a group stays together for which nothing else speaks', () => {
	const ids = [ferries.id, doubt.id];
	const merged = decided({ merge: [{ ids, words: [ferries.words, doubt.words], by: 'Bo Berg' }] });
	const has = (event: DecidedEvent) =>
		claim(event, ferries.id)?.tellings.some(({ exact }) => exact === doubt.words);
	const after = decided({ confirm: [on(ferries)] }, merged);
	expect(claim(after, ferries.id)?.confirmed).toEqual({ by: 'Ann Ahl', since: [] });
	expect([has(merged), has(after), has(decided({}, merged))]).toEqual([true, true, false]);
});

test('what is published under another id stays out, until a person merges it', () => {
	const parted = decided({ split: [{ ...on(pier), apart: [fewerPlanks] }] });
	const other = entryWith(parted, 'claim', fewerPlanks);
	const words = (event: DecidedEvent) => claim(event, pier.id)?.tellings.map(({ exact }) => exact);
	// without anything decided the program would put it back
	expect(words(decided({}, parted))).toContain(fewerPlanks);
	const confirm = [on(pier)];
	const after = decided({ confirm }, parted);
	expect(words(after)).toEqual(words(parted));
	expect(claim(after, other.id)).toBeDefined();
	expect(claim(after, pier.id)?.confirmed).toEqual({ by: 'Ann Ahl', since: [] });
	expect(after.analysis.suggestions.map(({ between }) => between.toSorted())).toContainEqual(
		[pier.id, other.id].sort(),
	);
	const merge = [{ ids: [pier.id, other.id], words: [pier.words, other.words], by: 'Bo Berg' }];
	expect(words(decided({ confirm, merge }, after))).toContain(fewerPlanks);
});

test('nor does a wording that is published by itself come back', () => {
	const apart = ['we will have replaced every plank by Friday'];
	const parted = decided({ split: [{ ...on(planks), apart }] });
	const places = (event: DecidedEvent) => utterance(event, planks.id)?.wordings.length;
	expect([places(parted), places(decided({}, parted))]).toEqual([1, 2]);
	expect(places(decided({ confirm: [on(planks)] }, parted))).toBe(1);
});

test('what is confirmed can’t be split at once, and what a split has left can be confirmed', () => {
	const confirm = [on(pier)];
	const split = [{ ...on(pier), apart: [fewerPlanks] }];
	const both = decided({ confirm, split });
	expect(reasons(both).join('\n')).toMatchInlineSnapshot(`
		"split: “confirm” says that /c/84pvpj4/ is right with the words “after a storm tore away 40 planks, the port office said.”, and “split” takes them out of it. Keep one of the two; what is left can be confirmed once the split is applied.
		confirm: “confirm” says that /c/84pvpj4/ is right with the words “after a storm tore away 40 planks, the port office said.”, and “split” takes them out of it. Keep one of the two; what is left can be confirmed once the split is applied."
	`);
	expect(claim(both, pier.id)).toEqual(claim(first, pier.id));
	const after = decided({ confirm, split }, decided({ split }));
	expect(after.unfit).toEqual([]);
	expect(claim(after, pier.id)?.confirmed).toEqual({ by: 'Ann Ahl', since: [] });
});
