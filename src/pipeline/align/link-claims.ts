import type { Reading } from '../../model/reading.ts';
import { averageLinkage } from './average-linkage.ts';
import { candidatePairs, type Pair } from './candidate-pairs.ts';
import type { Linked } from './link-utterances.ts';
import { nearGroups } from './near-groups.ts';
import type { Said } from './said.ts';
import { reasonsFor, sameClaim } from './same-claim.ts';
import { toldIn, type Told } from './told.ts';

/** Clauses of which fewer than one pair in two tells one claim are grouped all the same: readers differ as much. */
const threshold = 0.22;
/** Two groups come together by a pair more alike than that. */
const bar = 0.3;
/** From here on, two claims are suggested to an editor as one. */
const suggested = 0.4;

/**
 * Clauses grouped by the claim that they tell, in the order in which articles first tell it. What no
 * evidence could settle is left out where it is told once.
 */
export function linkClaims(
	readings: readonly Reading[],
	utterances: readonly (readonly Said[])[],
): Linked<Told> {
	const told = toldIn(readings, utterances);
	const pairs = pairsOf(told);
	const linked = averageLinkage({
		size: told.length,
		sourceOf: (item) => item,
		pairs,
		score: (a, b) => sameClaim(told[a]!, told[b]!),
		...{ threshold, bar },
	});
	const groups = linked
		.map((group) => group.map((item) => told[item]!))
		.filter((group) => group.some(({ clause }) => clause.reason !== null));
	const near = nearGroups({
		...{ groups, score: sameClaim, reasonsFor, bar: suggested },
		pairs: pairs.map(([a, b]) => [told[a]!, told[b]!] as const),
	});
	return { groups, near };
}

/** Clauses that share a rare stem or an utterance; those of one sentence are no pair. */
function pairsOf(told: readonly Told[]): Pair[] {
	const byStem = candidatePairs(told.map(rarestFirst));
	const speakers = told.map(({ utterances }) => [...utterances].map(String));
	const pairs = [...byStem, ...candidatePairs(speakers)];
	const distinct = new Map(pairs.map((pair) => [pair[0] * told.length + pair[1], pair])).values();
	return [...distinct].filter(([a, b]) => told[a]!.clause.sentence !== told[b]!.clause.sentence);
}

function rarestFirst({ stems, counts }: Told): string[] {
	return [...stems].sort((a, b) => counts.of.get(a)! - counts.of.get(b)! || (a < b ? -1 : 1));
}
