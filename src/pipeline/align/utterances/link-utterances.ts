import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Harmless } from '../../../model/decided-groups.ts';
import { contains } from '../../../model/selector.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import { candidatePairs } from '../linkage/candidate-pairs.ts';
import { decidedLinks } from '../linkage/decided-links.ts';
import { onNothing, type DecidedSpeech } from './decided-speech.ts';
import { nearGroups, type Near } from '../linkage/near-groups.ts';
import { steadiedBy } from './published-speech.ts';
import { quotedApart } from './quoted-apart.ts';
import { isRetold, wholeOf, type Knowledge, type Said } from './said.ts';
import { mayBeSame, sameUtterance, utteranceReasons } from './same-utterance.ts';
import { containment } from '../likeness/stem-bag.ts';
import { speakerRelation } from '../speakers/speaker-relation.ts';
import { thresholds } from '../linkage/thresholds.ts';

/** Items grouped, and which groups may belong together. */
export interface Linked<Item> {
	readonly groups: Item[][];
	readonly near: readonly Near[];
	/** By the number of the group: the differences in it that an editor takes for harmless. */
	readonly harmless: readonly (readonly Harmless[])[];
}

interface Known {
	readonly knowledge: Knowledge;
	readonly published?: PublishedGroups | undefined;
	readonly decisionOn?: DecidedSpeech | undefined;
}

/** Passages of speech grouped by what they render, in the order in which articles first say it. */
export function linkUtterances(
	said: readonly Said[],
	{ knowledge, published = nothingPublished, decisionOn = onNothing }: Known,
): Linked<Said> {
	const decisions = said.map(({ quotations }) => quotations.map(decisionOn));
	const { together, areApart, areTwo } = decidedLinks(decisions);
	const score = steadiedBy(said, published);
	const pairs = [
		...candidatePairs(said.map(({ bag }) => [...bag.stems.keys()])),
		...candidatePairs(said.map(({ around }) => [...around.stems.keys()])),
	];
	const distinct = new Map(pairs.map((pair) => [pair[0] * said.length + pair[1], pair])).values();
	const possible = [...distinct].filter(
		([a, b]) =>
			!areTwo(a, b) &&
			!retells(said[a]!, said[b]!) &&
			!areTwoVoices(said[a]!, said[b]!) &&
			mayBeSame(said[a]!, said[b]!),
	);
	const linked = averageLinkage({
		together,
		size: said.length,
		sourceOf: (item) => said[item]!.reading,
		pairs: possible,
		score: (a, b) => score(said[a]!, said[b]!),
		excludes: (a, b) =>
			areApart(a, b) || retells(said[a]!, said[b]!) || areTwoVoices(said[a]!, said[b]!),
		threshold: thresholds.utterances,
	});
	const join = (pieces: readonly Said[]) => wholeOf(pieces, knowledge);
	const cutBy = { score, areDecided: areTogether(decisionOn), join };
	const groups = linked
		.flatMap((group) =>
			quotedApart(
				group.map((item) => said[item]!),
				cutBy,
			),
		)
		.sort(byFirst(said));
	const groupOf = new Map(linked.flatMap((group, at) => group.map((item) => [item, at] as const)));
	const near = nearGroups({
		...{
			groups,
			score: sameUtterance,
			reasonsFor: utteranceReasons,
			bar: thresholds.suggestedUtterances,
		},
		// the parts that a group was cut into are not suggested as one again
		pairs: possible
			.filter(([a, b]) => groupOf.get(a) !== groupOf.get(b))
			.flatMap(([a, b]) => withPieces(said[a]!, said[b]!)),
	});
	const harmless = groups.map((group) =>
		group.flatMap(({ quotations }) => quotations.flatMap((each) => decisionOn(each).harmless)),
	);
	return { groups, near, harmless };
}

/** Two passages, or pieces of them. */
function withPieces(a: Said, b: Said): (readonly [Said, Said])[] {
	return [a, ...a.pieces].flatMap((one) => [b, ...b.pieces].map((other) => [one, other] as const));
}

/** Whether an editor has put some words of each into one group. */
function areTogether(decisionOn: DecidedSpeech) {
	const groupsOf = ({ quotations }: Said) =>
		new Set(quotations.flatMap((each) => decisionOn(each).together ?? []));
	return (a: Said, b: Said) => !groupsOf(a).isDisjointFrom(groupsOf(b));
}

/** Groups in the order in which their first words stand in the texts. */
function byFirst(said: readonly Said[]) {
	const places = new Map(
		said.flatMap(({ quotations }) => quotations).map((each, at) => [each, at]),
	);
	const first = (group: readonly Said[]) =>
		Math.min(...group.flatMap(({ quotations }) => quotations.map((each) => places.get(each)!)));
	return (a: readonly Said[], b: readonly Said[]): number => first(a) - first(b);
}

/**
 * Two who answer each other in one article say two things, unless one has the other's very words: “Would you
 * drink it?” “I would drink it.”
 */
function areTwoVoices(a: Said, b: Said): boolean {
	if (a.reading !== b.reading || speakerRelation(a.speaker, b.speaker) !== 'other') return false;
	return containment(a.bag, b.bag) < quoted || Math.min(a.words, b.words) < 4;
}

/** Of the words of one who is quoted by another, at least so many are in the other's. */
const quoted = 0.9;

/** Whether one is words retold, and the other the speech of somebody who retells words: they say two things. */
function retells(a: Said, b: Said): boolean {
	return (isRetold(a) && holdsRetold(b)) || (isRetold(b) && holdsRetold(a));
}

function holdsRetold({ reading, quotations }: Said): boolean {
	const retold = reading.quotations.filter(({ nested }) => nested);
	return retold.some((inner) =>
		quotations.some((outer) => outer.id !== inner.id && contains(outer, inner)),
	);
}
