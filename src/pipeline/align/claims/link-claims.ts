import { passageOf } from '../../../text/passage-of.ts';
import {
	undecided,
	type DecidedGroups,
	type PlaceDecision,
} from '../../../model/decided-groups.ts';
import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Reading } from '../../../model/reading.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import { candidatePairs, type Pair } from '../linkage/candidate-pairs.ts';
import { decidedLinks } from '../linkage/decided-links.ts';
import type { Linked } from '../utterances/link-utterances.ts';
import { nearGroups } from '../linkage/near-groups.ts';
import type { Said } from '../utterances/said.ts';
import { countedIn, haveRivals, likelihoodOf, whyOneClaim } from './rivals.ts';
import { scoredOnce } from '../linkage/scored-once.ts';
import { heldApart, steadied } from '../linkage/steadied.ts';
import { areOfTwoSilent } from './silent-parties.ts';
import { thresholds } from '../linkage/thresholds.ts';
import { toldIn, type Told } from './told.ts';

/** Claims grouped, and by the number of the claim: of which of its tellings an editor says that they are one. */
interface LinkedClaims extends Linked<Told> {
	readonly together: readonly (readonly PlaceDecision['together'][])[];
}

/**
 * Clauses grouped by the claim that they tell, in the order in which articles first tell it. What no
 * evidence could settle is left out where it is told once.
 */
export function linkClaims(
	readings: readonly Reading[],
	utterances: readonly (readonly Said[])[],
	published: PublishedGroups = nothingPublished,
	decided?: DecidedGroups,
): LinkedClaims {
	const told = toldIn(readings, utterances);
	const ids = told.map(({ reading, exact }) => published('claim', reading.file, exact));
	const decisions = decided?.('claim', told.map(placeOf)) ?? told.map(() => undecided);
	const { together, areApart, areTwo, isDecided } = decidedLinks(decisions.map((each) => [each]));
	const isHeld = heldApart(ids, decisions);
	const pairs = pairsOf(told).filter(([a, b]) => !areTwo(a, b));
	const score = scoredOnce(likelihoodOf);
	const linked = averageLinkage({
		size: told.length,
		sourceOf: (item) => item,
		pairs,
		score: (a, b) => steadied(score(told[a]!, told[b]!), ids[a], ids[b]),
		evidence: (a, b) => score(told[a]!, told[b]!),
		together,
		excludes: (a, b) => areApart(a, b) || isHeld(a, b) || areOfTwoSilent(told[a]!, told[b]!),
		related: (a, b) =>
			!told[a]!.stems.isDisjointFrom(told[b]!.stems) || haveRivals(told[a]!, told[b]!),
		...{ threshold: thresholds.claims, bar: thresholds.claimPair },
	});
	const claims = linked.filter((group) =>
		group.some((item) => told[item]!.clause.reason !== null || isDecided(item)),
	);
	const groups = claims.map((group) => group.map((item) => told[item]!));
	const near = nearGroups({
		...{ groups, score, reasonsFor: whyOneClaim, bar: thresholds.suggestedClaims },
		pairs: pairs.map(([a, b]) => [told[a]!, told[b]!] as const),
	});
	const harmless = claims.map((group) => group.flatMap((item) => decisions[item]!.harmless));
	const decidedOne = claims.map((group) => group.map((item) => decisions[item]!.together));
	return { groups, near, harmless, together: decidedOne };
}

/** A clause as it is decided on. */
function placeOf({ reading, clause }: Told) {
	return { file: reading.file, ...passageOf(reading, clause) };
}

/** Clauses that share a rare stem or an utterance; those of one sentence are no pair. */
function pairsOf(told: readonly Told[]): Pair[] {
	const byStem = candidatePairs(told.map(rarestFirst));
	const speakers = told.map(({ utterances }) => [...utterances].map(String));
	// what two clauses count is worth a look only where it excludes each other
	const byCount = candidatePairs(told.map((each) => [...countedIn(each)])).filter(([a, b]) =>
		haveRivals(told[a]!, told[b]!),
	);
	const pairs = [...byStem, ...candidatePairs(speakers), ...byCount];
	const distinct = new Map(pairs.map((pair) => [pair[0] * told.length + pair[1], pair])).values();
	return [...distinct].filter(([a, b]) => told[a]!.clause.sentence !== told[b]!.clause.sentence);
}

function rarestFirst({ stems, counts }: Told): string[] {
	return [...stems].sort((a, b) => counts.of.get(a)! - counts.of.get(b)! || (a < b ? -1 : 1));
}
