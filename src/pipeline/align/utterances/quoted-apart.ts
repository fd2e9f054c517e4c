import { rememberedOf } from '../../../text/remembered.ts';
import { averageLinkage } from '../linkage/average-linkage.ts';
import { candidatePairs, type Pair } from '../linkage/candidate-pairs.ts';
import { thresholds } from '../linkage/thresholds.ts';
import type { Said } from './said.ts';
import { mayBeSame } from './same-utterance.ts';

interface Comparison {
	readonly score: (a: Said, b: Said) => number;
	/** Whether an editor has put two pieces into one group. */
	readonly areDecided: (a: Said, b: Said) => boolean;
	/** Pieces of a passage as one again. */
	readonly join: (pieces: readonly Said[]) => Said;
}

/** A piece of a passage, by its place in the order of the texts. */
interface Piece {
	readonly at: number;
	readonly said: Said;
	readonly passage: Said;
}
/** Pieces of several passages that say the same. */
type Kind = readonly Piece[];

/**
 * A group of passages, cut unless more voices quote two pieces as one passage than quote them apart.
 *
 * A reporter may put into one paragraph what was said at two points of a speech, and so bring together those who
 * quote the one with those who quote the other. An article that has both pieces in one passage is a voice for one
 * utterance. One that has them in two is a voice for two, and so are two articles of which one has the first alone, the
 * other the second. Copies count as well: whoever cuts a speech has judged it anew.
 */
export function quotedApart(group: readonly Said[], comparison: Comparison): Said[][] {
	const pieces = group
		.flatMap((passage) => piecesIn(passage).map((said) => ({ said, passage })))
		.map((piece, at): Piece => ({ ...piece, at }));
	if (group.length === 1 || pieces.length === group.length) return [[...group]];
	const parts = partsOf(kindsOf(pieces, comparison), comparison);
	return withStrays(parts, comparison).map((part) => passagesAgain(part, comparison));
}

const piecesIn = (passage: Said): readonly Said[] =>
	passage.pieces.length > 0 ? passage.pieces : [passage];

function kindsOf(pieces: readonly Piece[], { score }: Comparison): Kind[] {
	const [said, passage] = [
		(piece: number) => pieces[piece]!.said,
		(piece: number) => pieces[piece]!.passage,
	];
	const kinds = averageLinkage({
		size: pieces.length,
		pairs: candidatePairs(pieces.map((piece) => [...piece.said.bag.stems.keys()])).filter(
			([a, b]) => passage(a) !== passage(b) && mayBeSame(said(a), said(b)),
		),
		sourceOf: (piece) => said(piece).reading,
		score: (a, b) => score(said(a), said(b)),
		threshold: thresholds.utterances,
	});
	return kinds.map((kind) => kind.map((piece) => pieces[piece]!));
}

/** Kinds that are one utterance, those first for which most voices are; no two that are quoted apart. */
function partsOf(kinds: readonly Kind[], comparison: Comparison): Kind[] {
	const share = (a: number, b: number) => shareForOne(kinds[a]!, kinds[b]!, comparison);
	const parts = averageLinkage({
		size: kinds.length,
		pairs: pairsOf(kinds.length).filter(([a, b]) => (share(a, b) ?? 0) > 0.5),
		sourceOf: (kind) => kind,
		score: (a, b) => share(a, b) ?? 0,
		excludes: (a, b) => (share(a, b) ?? 1) <= 0.5,
		threshold: 0,
	});
	return parts.map((part) => part.flatMap((kind) => kinds[kind]!));
}

/** Of the voices on two kinds, the share that quotes them as one; null where there is none. */
function shareForOne(a: Kind, b: Kind, { areDecided }: Comparison): number | null {
	if (a.some((one) => b.some((other) => areDecided(one.said, other.said)))) return 1;
	const [inA, inB] = [passagesOf(a), passagesOf(b)];
	const asOne = articlesOf(inA.intersection(inB)).size;
	const [articlesA, articlesB] = [articlesOf(inA), articlesOf(inB)];
	const apart = articlesA.intersection(articlesB).size - asOne;
	const alone = Math.min(
		articlesA.difference(articlesB).size,
		articlesB.difference(articlesA).size,
	);
	const all = asOne + apart + alone;
	return all > 0 ? asOne / all : null;
}

const articlesOf = rememberedOf(
	(passages: ReadonlySet<Said>) => new Set(Array.from(passages, ({ reading }) => reading)),
);
const passagesOf = rememberedOf(
	(pieces: Kind): ReadonlySet<Said> => new Set(pieces.map(({ passage }) => passage)),
);

/** The parts that a passage falls into; what no passage has in common with another part goes with the likest. */
function withStrays(parts: readonly Kind[], { score }: Comparison): Kind[] {
	const isCut = (part: Kind) =>
		parts.some((other) => other !== part && !passagesOf(part).isDisjointFrom(passagesOf(other)));
	const [cut, strays] = [parts.filter(isCut), parts.filter((part) => !isCut(part))];
	if (cut.length === 0) return [parts.flat()];
	const homes = Map.groupBy(strays, (stray) => likestTo(stray, cut, score));
	return cut.map((part) => [...part, ...(homes.get(part) ?? []).flat()]);
}

function likestTo(stray: Kind, parts: readonly Kind[], score: Comparison['score']): Kind {
	const alike = (part: Kind) => {
		const scores = part.flatMap((a) => stray.map((b) => score(a.said, b.said)));
		return scores.reduce((sum, each) => sum + each, 0) / scores.length;
	};
	const scored = parts.map((part) => ({ part, alike: alike(part) }));
	return scored.reduce((best, each) => (each.alike > best.alike ? each : best)).part;
}

/** Pieces in the order of the texts, those of one passage as one. */
function passagesAgain(pieces: Kind, { join }: Comparison): Said[] {
	const ordered = pieces.toSorted((a, b) => a.at - b.at);
	const byPassage = Map.groupBy(ordered, ({ passage }) => passage);
	return Array.from(byPassage, ([passage, some]) =>
		some.length === piecesIn(passage).length ? passage : join(some.map(({ said }) => said)),
	);
}

const pairsOf = (size: number): Pair[] =>
	Array.from({ length: size }, (_, a) =>
		Array.from({ length: size - a - 1 }, (_, next): Pair => [a, a + 1 + next]),
	).flat();
