import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Harmless } from '../../../model/decided-groups.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import { decidedLinks, type DecidedLinks } from '../linkage/decided-links.ts';
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
	const decided = decidedOn(said, decisionOn);
	const possible = possiblePairs(said, decided.areTwo);
	const linked = linkedByScore(said, possible, { published, decided });
	const inOrder = byFirstPlace(said);
	const groups = cutApart(linked, { knowledge, decisionOn }).sort(inOrder);
	const parts = groups.flat().sort((a, b) => inOrder([a], [b]));
	const isCut = parts.length > said.length;
	const pairs = isCut ? possiblePairs(parts, decidedOn(parts, decisionOn).areTwo) : possible;
	const near = nearUtterances(
		groups,
		pairs.map(([a, b]) => [parts[a]!, parts[b]!] as const),
	);
	return { groups, near, harmless: groups.map((group) => harmlessIn(group, decisionOn)) };
}

const decidedOn = (said: readonly Said[], decisionOn: DecidedSpeech) =>
	decidedLinks(said.map(({ quotations }) => quotations.map(decisionOn)));

/** Passages grouped by how alike they are, and by what editors decided on them. */
function linkedByScore(
	said: readonly Said[],
	pairs: readonly Pair[],
	{ published, decided }: { published: PublishedGroups; decided: DecidedLinks },
): Said[][] {
	const { together, areApart } = decided;
	const score = steadiedBy(said, published);
	const linked = averageLinkage({
		together,
		size: said.length,
		sourceOf: (item) => said[item]!.reading,
		pairs,
		score: (a, b) => score(said[a]!, said[b]!),
		excludes: (a, b) => areApart(a, b) || cannotBeOne(said[a]!, said[b]!),
		threshold: thresholds.utterances,
	});
	return linked.map((group) => group.map((item) => said[item]!));
}

/** Groups without the pieces that are quoted elsewhere on their own. */
function cutApart(
	groups: readonly Said[][],
	{ knowledge, decisionOn }: { knowledge: Knowledge; decisionOn: DecidedSpeech },
): Said[][] {
	const join = (pieces: readonly Said[]) => wholeOf(pieces, knowledge);
	const cutBy = { score: sameUtterance, areDecided: areTogether(decisionOn), join };
	return groups.flatMap((group) => quotedApart(group, cutBy));
}

/** The differences in a group that an editor takes for harmless. */
function harmlessIn(group: readonly Said[], decisionOn: DecidedSpeech): Harmless[] {
	return group.flatMap(({ quotations }) => quotations.flatMap((each) => decisionOn(each).harmless));
}

/** Whether an editor has put some words of each into one group. */
function areTogether(decisionOn: DecidedSpeech) {
	const groupsOf = ({ quotations }: Said) =>
		new Set(quotations.flatMap((each) => decisionOn(each).together ?? []));
	return (a: Said, b: Said) => !groupsOf(a).isDisjointFrom(groupsOf(b));
}

/** By where the first words of a group stand in the texts. */
function byFirstPlace(said: readonly Said[]) {
	const places = new Map(
		said.flatMap(({ quotations }) => quotations).map((each, at) => [each, at]),
	);
	const first = (group: readonly Said[]): number =>
		Math.min(...group.flatMap(({ quotations }) => quotations.map((each) => places.get(each)!)));
	return (a: readonly Said[], b: readonly Said[]): number => first(a) - first(b);
}
