import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Harmless } from '../../../model/decided-groups.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import { decidedLinks } from '../linkage/decided-links.ts';
import type { Near } from '../linkage/near-groups.ts';
import { thresholds } from '../linkage/thresholds.ts';
import { onNothing, type DecidedSpeech } from './decided-speech.ts';
import { nearUtterances } from './near-utterances.ts';
import { cannotBeOne, possiblePairs } from './possible-pairs.ts';
import { steadiedBy } from './published-speech.ts';
import { quotedApart } from './quoted-apart.ts';
import { wholeOf, type Knowledge, type Said } from './said.ts';
import { sameUtterance } from './same-utterance.ts';

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
	const decidedOn = (some: readonly Said[]) =>
		decidedLinks(some.map(({ quotations }) => quotations.map(decisionOn)));
	const { together, areApart, areTwo } = decidedOn(said);
	const score = steadiedBy(said, published);
	const possible = possiblePairs(said, areTwo);
	const linked = averageLinkage({
		together,
		size: said.length,
		sourceOf: (item) => said[item]!.reading,
		pairs: possible,
		score: (a, b) => score(said[a]!, said[b]!),
		excludes: (a, b) => areApart(a, b) || cannotBeOne(said[a]!, said[b]!),
		threshold: thresholds.utterances,
	});
	const join = (pieces: readonly Said[]) => wholeOf(pieces, knowledge);
	const cutBy = { score: sameUtterance, areDecided: areTogether(decisionOn), join };
	const first = firstPlace(said);
	const groups = linked
		.flatMap((group) =>
			quotedApart(
				group.map((item) => said[item]!),
				cutBy,
			),
		)
		.sort((a, b) => first(a) - first(b));
	const parts = groups.flat().sort((a, b) => first([a]) - first([b]));
	const isCut = parts.length > said.length;
	const near = nearUtterances(
		groups,
		(isCut ? possiblePairs(parts, decidedOn(parts).areTwo) : possible).map(
			([a, b]) => [parts[a]!, parts[b]!] as const,
		),
	);
	const harmless = groups.map((group) =>
		group.flatMap(({ quotations }) => quotations.flatMap((each) => decisionOn(each).harmless)),
	);
	return { groups, near, harmless };
}

/** Whether an editor has put some words of each into one group. */
function areTogether(decisionOn: DecidedSpeech) {
	const groupsOf = ({ quotations }: Said) =>
		new Set(quotations.flatMap((each) => decisionOn(each).together ?? []));
	return (a: Said, b: Said) => !groupsOf(a).isDisjointFrom(groupsOf(b));
}

/** Where the first words of a group stand in the texts. */
function firstPlace(said: readonly Said[]) {
	const places = new Map(
		said.flatMap(({ quotations }) => quotations).map((each, at) => [each, at]),
	);
	return (group: readonly Said[]): number =>
		Math.min(...group.flatMap(({ quotations }) => quotations.map((each) => places.get(each)!)));
}
