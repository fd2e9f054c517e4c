import {
	decisionsOf,
	idsOf,
	type Decision,
	type UnfitDecision,
} from '../../model/decision-list.ts';
import type { DecisionKey } from '../../model/decision-list.ts';
import { headsOf } from './decided-anchors.ts';

/** Decisions that can't both hold for one id. */
const contrary: readonly (readonly [DecisionKey, DecisionKey])[] = [
	['merge', 'exclude'],
	['confirm', 'exclude'],
	['split', 'exclude'],
];

/** What can be decided but once. */
const once: readonly DecisionKey[] = [
	'confirm',
	'exclude',
	'title',
	'rename',
	'statement',
	'occasion',
	'original',
];

/**
 * The decisions that contradict others: neither holds then, as nothing tells which was meant. What
 * makes one of several, or keeps two apart, contradicts all the same where it does not apply: its ids
 * may lead elsewhere by now, or do so after this very run, and what was decided beside it may not come
 * true in the next one.
 *
 * @param list Those that apply.
 * @param all They, and those that don’t.
 */
export function contradictions(
	list: readonly Decision[],
	all: readonly Decision[],
): UnfitDecision[] {
	return [
		...contrary.flatMap(([one, other]) => bothOn(one, other, { list, all })),
		...once.flatMap((key) => decidedAgain(decisionsOf(key, list))),
		...mergedTwice(list),
		...oneAndTwo(all),
	];
}

interface Lists {
	readonly list: readonly Decision[];
	readonly all: readonly Decision[];
}

function bothOn(one: DecisionKey, other: DecisionKey, { list, all }: Lists): UnfitDecision[] {
	const against = (key: DecisionKey) => decisionsOf(key, key === 'merge' ? all : list);
	const [left, right] = [decisionsOf(one, list), decisionsOf(other, list)];
	const clash = (a: Decision, others: readonly Decision[], key: DecisionKey): UnfitDecision[] => {
		const id = idsOf(a).find((each) => others.some((b) => idsOf(b).includes(each)));
		if (id === undefined) return [];
		return [{ decision: a, reason: `“${id}” stands under “${key}” too. Keep one of the two.` }];
	};
	return [
		...left.flatMap((each) => clash(each, against(other), other)),
		...right.flatMap((each) => clash(each, against(one), one)),
	];
}

function decidedAgain(list: readonly Decision[]): UnfitDecision[] {
	const subjects = Map.groupBy(list, ({ key, is }) =>
		key === 'rename' ? is.speaker : subjectOf(is),
	);
	return [...subjects].flatMap(([subject, each]) =>
		each.slice(1).map((decision) => ({
			decision,
			reason: `“${decision.key}” was decided${subject && ` for “${subject}”`} before, in entry ${each[0]!.at + 1} of the list. Keep one of the two.`,
		})),
	);
}

function subjectOf(is: Decision['is']): string {
	return 'id' in is ? is.id : '';
}

/** An id may lead to one other; the first of a list may be the first of another. */
function mergedTwice(list: readonly Decision[]): UnfitDecision[] {
	const heads = new Map<string, string>();
	return decisionsOf('merge', list).flatMap((decision) => {
		const [head, ...others] = decision.is.ids as [string, ...string[]];
		const clash = decision.is.ids.find((id) => (heads.get(id) ?? head) !== head);
		for (const id of [head, ...others]) if (!heads.has(id)) heads.set(id, head);
		if (clash === undefined) return [];
		const reason = `“${clash}” stands in another list of “merge”. Write all ids that are one in one list.`;
		return [{ decision, reason }];
	});
}

/** Groups that are told to be one and to be two. */
function oneAndTwo(all: readonly Decision[]): UnfitDecision[] {
	const headOf = headsOf(all);
	const merges = decisionsOf('merge', all);
	return decisionsOf('distinct', all).flatMap((distinct) => {
		const [one, other] = distinct.is.ids as [string, string];
		if (headOf(one) !== headOf(other)) return [];
		const joining = merges.filter(({ is }) => is.ids.includes(one) || is.ids.includes(other));
		const reason = `“${one}” and “${other}” are one by “merge” and two by “distinct”. Keep one of the two.`;
		return [distinct, ...joining].map((decision) => ({ decision, reason }));
	});
}
