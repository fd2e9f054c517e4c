import { averageLinkage } from './average-linkage.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Said } from './said.ts';
import { mayBeSame, sameUtterance } from './same-utterance.ts';

/** A missing link is better than a wrong one. */
const threshold = 0.5;

/** Passages of speech grouped by what they render, in the order in which articles first say it. */
export function linkUtterances(said: readonly Said[]): Said[][] {
	const pairs = [
		...candidatePairs(said.map(({ bag }) => [...bag.stems.keys()])),
		...candidatePairs(said.map(({ around }) => [...around.stems.keys()])),
	];
	const distinct = new Map(pairs.map((pair) => [pair[0] * said.length + pair[1], pair])).values();
	const groups = averageLinkage({
		size: said.length,
		sourceOf: (item) => said[item]!.reading,
		pairs: [...distinct].filter(([a, b]) => mayBeSame(said[a]!, said[b]!)),
		score: (a, b) => sameUtterance(said[a]!, said[b]!),
		threshold,
	});
	return groups.map((group) => group.map((item) => said[item]!));
}
