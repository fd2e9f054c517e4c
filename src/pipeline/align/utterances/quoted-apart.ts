import { averageLinkage } from '../linkage/average-linkage.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import { thresholds } from '../linkage/thresholds.ts';
import type { Said } from './said.ts';

type Score = (a: Said, b: Said) => number;

interface Comparison {
	readonly score: Score;
	/** Whether an editor has put two pieces into one group. */
	readonly areDecided: (a: Said, b: Said) => boolean;
}

/** A piece of a passage, by its place in the order of the texts. */
interface Piece {
	readonly at: number;
	readonly said: Said;
	readonly passage: Said;
}

/**
 * A group of passages, cut where more articles quote apart what others quote as one passage.
 *
 * A reporter may put into one paragraph what was said at two points of a speech, and so bring together those who
 * quote the one with those who quote the other. Of two pieces of a passage, each article that has both in one passage is
 * a voice for one utterance. Each that has them in two is a voice for two, and so are two articles of which one has the
 * first alone, the other the second.
 */
export function quotedApart(group: readonly Said[], { score, areDecided }: Comparison): Said[][] {
	const pieces = group
		.flatMap((passage) => piecesIn(passage).map((said) => ({ said, passage })))
		.map((piece, at): Piece => ({ ...piece, at }));
	if (group.length === 1 || pieces.length === group.length) return [[...group]];
	const kinds = kindsOf(pieces, score);
	const one = pairsOf(kinds.length).filter(
		([a, b]) => hasPair(kinds[a]!, kinds[b]!, areDecided) || areOne(kinds[a]!, kinds[b]!),
	);
	const parts = connectedGroups(kinds.length, one).map((all) =>
		all.flatMap((kind) => kinds[kind]!),
	);
	return withStrays(parts, score).map(inOrder).sort(byFirst).map(passagesAgain);
}

const piecesIn = (passage: Said): readonly Said[] =>
	passage.pieces.length > 0 ? passage.pieces : [passage];

/** Pieces of several passages that say the same. */
function kindsOf(pieces: readonly Piece[], score: Score): Piece[][] {
	const kinds = averageLinkage({
		size: pieces.length,
		pairs: pairsOf(pieces.length).filter(([a, b]) => pieces[a]!.passage !== pieces[b]!.passage),
		sourceOf: (piece) => pieces[piece]!.said.reading,
		score: (a, b) => score(pieces[a]!.said, pieces[b]!.said),
		threshold: thresholds.utterances,
	});
	return kinds.map((kind) => kind.map((piece) => pieces[piece]!));
}

function hasPair(
	a: readonly Piece[],
	b: readonly Piece[],
	holds: Comparison['areDecided'],
): boolean {
	return a.some((one) => b.some((other) => holds(one.said, other.said)));
}

/** Whether more voices are for one utterance than for two; without a passage that has both, none is. */
function areOne(a: readonly Piece[], b: readonly Piece[]): boolean {
	const [inA, inB] = [articlesOf(a), articlesOf(b)];
	const both = inA.intersection(inB).size;
	const joined = passagesOf(a).intersection(passagesOf(b));
	const asOne = new Set(Array.from(joined, ({ reading }) => reading)).size;
	const alone = Math.min(inA.size, inB.size) - both;
	return asOne > both - asOne + alone;
}

const articlesOf = (pieces: readonly Piece[]) => new Set(pieces.map(({ said }) => said.reading));
const passagesOf = (pieces: readonly Piece[]) => new Set(pieces.map(({ passage }) => passage));

/** The parts that a passage falls into; what no passage has in common with another part goes with the likest. */
function withStrays(parts: readonly Piece[][], score: Score): Piece[][] {
	const [cut, strays] = [true, false].map((is) =>
		parts.filter(
			(part) => is === parts.some((other) => other !== part && sharePassage(part, other)),
		),
	) as [Piece[][], Piece[][]];
	if (cut.length === 0) return [parts.flat()];
	const homes = Map.groupBy(strays, (stray) => likestTo(stray, cut, score));
	return cut.map((part) => [...part, ...(homes.get(part) ?? []).flat()]);
}

const sharePassage = (a: readonly Piece[], b: readonly Piece[]): boolean =>
	!passagesOf(a).isDisjointFrom(passagesOf(b));

function likestTo(stray: readonly Piece[], parts: readonly Piece[][], score: Score): Piece[] {
	const alike = (part: readonly Piece[]) => {
		const scores = part.flatMap((a) => stray.map((b) => score(a.said, b.said)));
		return scores.reduce((sum, each) => sum + each, 0) / scores.length;
	};
	const scored = parts.map((part) => ({ part, alike: alike(part) }));
	return scored.reduce((best, each) => (each.alike > best.alike ? each : best)).part;
}

const inOrder = (pieces: readonly Piece[]): Piece[] => pieces.toSorted((a, b) => a.at - b.at);
const byFirst = ([a]: readonly Piece[], [b]: readonly Piece[]): number => a!.at - b!.at;

/** Passages of which all pieces are there are whole again. */
function passagesAgain(pieces: readonly Piece[]): Said[] {
	const byPassage = Map.groupBy(pieces, ({ passage }) => passage);
	return [...byPassage].flatMap(([passage, some]) =>
		some.length === piecesIn(passage).length ? passage : some.map(({ said }) => said),
	);
}

const pairsOf = (size: number): Pair[] =>
	Array.from({ length: size }, (_, a) =>
		Array.from({ length: size - a - 1 }, (_, next): Pair => [a, a + 1 + next]),
	).flat();
