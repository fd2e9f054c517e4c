import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Harmless } from '../../../model/decided-groups.ts';
import { contains, exactText } from '../../../model/selector.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import { candidatePairs } from '../linkage/candidate-pairs.ts';
import { decidedLinks } from '../linkage/decided-links.ts';
import { onNothing, type DecidedSpeech } from './decided-speech.ts';
import { nearGroups, type Near } from '../linkage/near-groups.ts';
import { quotedApart } from './quoted-apart.ts';
import { isRetold, type Said } from './said.ts';
import { mayBeSame, sameUtterance, utteranceReasons } from './same-utterance.ts';
import { containment } from '../likeness/stem-bag.ts';
import { speakerRelation } from '../speakers/speaker-relation.ts';
import { steadied } from '../linkage/steadied.ts';
import { thresholds } from '../linkage/thresholds.ts';

/** Items grouped, and which groups may belong together. */
export interface Linked<Item> {
	readonly groups: Item[][];
	readonly near: readonly Near[];
	/** By the number of the group: the differences in it that an editor takes for harmless. */
	readonly harmless: readonly (readonly Harmless[])[];
}

/** Passages of speech grouped by what they render, in the order in which articles first say it. */
export function linkUtterances(
	said: readonly Said[],
	published: PublishedGroups = nothingPublished,
	decisionOn: DecidedSpeech = onNothing,
): Linked<Said> {
	const decisions = said.map(({ quotations }) => quotations.map(decisionOn));
	const { together, areApart } = decidedLinks(decisions);
	const score = steadiedBy(said, published);
	const pairs = [
		...candidatePairs(said.map(({ bag }) => [...bag.stems.keys()])),
		...candidatePairs(said.map(({ around }) => [...around.stems.keys()])),
	];
	const distinct = new Map(pairs.map((pair) => [pair[0] * said.length + pair[1], pair])).values();
	const possible = [...distinct].filter(
		([a, b]) =>
			!areApart(a, b) &&
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
	const passages = linked.map((group) => group.map((item) => said[item]!));
	const areDecided = areTogether(decisionOn);
	const groups = passages.flatMap((group) => quotedApart(group, { score, areDecided }));
	const near = nearGroups({
		...{
			groups,
			score: sameUtterance,
			reasonsFor: utteranceReasons,
			bar: thresholds.suggestedUtterances,
		},
		pairs: possible.flatMap(([a, b]) => withPieces(said[a]!, said[b]!)),
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

/** How sure it is that passages, or pieces of them, are one, with what is published of them. */
function steadiedBy(said: readonly Said[], published: PublishedGroups) {
	const all = said.flatMap((each) => [each, ...each.pieces]);
	const ids = new Map(all.map((each) => [each, publishedAs(each, published)]));
	return (a: Said, b: Said) => steadied(sameUtterance(a, b), ids.get(a), ids.get(b));
}

function publishedAs(
	{ reading, quotations }: Said,
	published: PublishedGroups,
): string | undefined {
	const words = quotations.map((quotation) => exactText(reading.text, quotation));
	return words.map((exact) => published('utterance', reading.file, exact)).find(Boolean);
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
