import { contains } from '../../model/selector.ts';
import { averageLinkage } from './average-linkage.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { nearGroups, type Near } from './near-groups.ts';
import type { Said } from './said.ts';
import { mayBeSame, sameUtterance, utteranceReasons } from './same-utterance.ts';

/** A missing link is better than a wrong one. */
const threshold = 0.5;
/** From here on, two utterances are suggested to an editor as one. */
const suggested = 0.35;

/** Items grouped, and which groups may belong together. */
export interface Linked<Item> {
	readonly groups: Item[][];
	readonly near: readonly Near[];
}

/** Passages of speech grouped by what they render, in the order in which articles first say it. */
export function linkUtterances(said: readonly Said[]): Linked<Said> {
	const pairs = [
		...candidatePairs(said.map(({ bag }) => [...bag.stems.keys()])),
		...candidatePairs(said.map(({ around }) => [...around.stems.keys()])),
	];
	const distinct = new Map(pairs.map((pair) => [pair[0] * said.length + pair[1], pair])).values();
	const possible = [...distinct].filter(
		([a, b]) => !retells(said[a]!, said[b]!) && mayBeSame(said[a]!, said[b]!),
	);
	const groups = averageLinkage({
		size: said.length,
		sourceOf: (item) => said[item]!.reading,
		pairs: possible,
		score: (a, b) => sameUtterance(said[a]!, said[b]!),
		excludes: (a, b) => retells(said[a]!, said[b]!),
		threshold,
	}).map((group) => group.map((item) => said[item]!));
	const near = nearGroups({
		...{ groups, score: sameUtterance, reasonsFor: utteranceReasons, bar: suggested },
		pairs: possible.map(([a, b]) => [said[a]!, said[b]!] as const),
	});
	return { groups, near };
}

/** Whether one is words retold, and the other the speech of somebody who retells words: they say two things. */
function retells(a: Said, b: Said): boolean {
	return (isRetold(a) && holdsRetold(b)) || (isRetold(b) && holdsRetold(a));
}

const isRetold = ({ quotations }: Said): boolean => quotations.some(({ nested }) => nested);

function holdsRetold({ reading, quotations }: Said): boolean {
	const retold = reading.quotations.filter(({ nested }) => nested);
	return retold.some((inner) =>
		quotations.some((outer) => outer.id !== inner.id && contains(outer, inner)),
	);
}
