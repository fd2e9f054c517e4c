import type { Decisions } from './decisions.ts';

/** What is decided with one entry of the file, such as `merge`. */
export type DecisionKey = keyof Decisions;

/** One entry of the file of decisions: in which list it stands, where in it, and what it says. */
export type Decision = {
	[Key in DecisionKey]: {
		readonly key: Key;
		readonly at: number;
		readonly is: Decisions[Key][number];
	};
}[DecisionKey];

export type DecisionOf<Key extends DecisionKey> = Extract<Decision, { key: Key }>;

/** A decision that does not apply as things are: it was made on something else, or contradicts another. */
export interface UnfitDecision {
	readonly decision: Decision;
	/** What is the matter, and how things are now. */
	readonly reason: string;
}

/** All decisions on an event, list by list. */
export function decisionList(decisions: Decisions): Decision[] {
	return Object.entries(decisions).flatMap(([key, list]) =>
		list.map((is, at) => ({ key, at, is }) as Decision),
	);
}

/** Those of one list. */
export function decisionsOf<Key extends DecisionKey>(
	key: Key,
	list: readonly Decision[],
): DecisionOf<Key>[] {
	return list.filter((decision): decision is DecisionOf<Key> => decision.key === key);
}

/** The ids that a decision is on; none of a speaker, of words of an article or of the event. */
export function idsOf({ key, is }: Decision): readonly string[] {
	if (key === 'rename' || key === 'attribute' || key === 'title') return [];
	return key === 'merge' || key === 'distinct' ? is.ids : [is.id];
}
