import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { mostTellingFirst, standIn } from './facing-differences.ts';
import { plainToken } from './word-tokens.ts';

/** What conflicts in one way: “figure”, “five” in 1 outlet, “four” in 4 outlets. */
export interface ConflictLine {
	readonly label: string;
	readonly sides: readonly string[];
}

interface Compared {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
}

/** Words that conflict as they are printed, with the outlets that have them: a line for each kind. */
export function conflictLines(index: EventIndex, compared: Compared): ConflictLine[] {
	const found = mostTellingFirst(compared.differences).filter(
		({ conflicts, harmless }) => conflicts && !harmless,
	);
	const byKind = Map.groupBy(found, ({ kind }) => kind);
	return [...byKind].map(([kind, conflicts]) => ({
		label: text.comparison.kind[kind],
		sides: sidesOf(compared, conflicts).map(({ key, words }) => {
			const outlets = outletsWith(index, compared, { kind, key, conflicts });
			return text.comparison.side(inMarks(kind, words), outlets);
		}),
	}));
}

interface Side {
	readonly key: string;
	readonly words: string;
}

/** Each side of conflicts once, as it is printed first. */
function sidesOf({ passages }: Compared, conflicts: readonly Difference[]): Side[] {
	const sides = conflicts.flatMap((one) => [0, 1].map((side) => sideOf(passages, one, side)));
	return [...new Map(sides.toReversed().map((side) => [side.key, side])).values()].toReversed();
}

function sideOf(passages: readonly Passage[], { between, words, spans }: Difference, side: number) {
	const [passage, span] = [passages[between[side]!]!, spans[side]];
	const isIn = span && contains(passage, span);
	const { start, exact } = passage;
	const printed = isIn ? exact.slice(span.start - start, span.end - start) : words[side]!;
	return { key: plainToken(printed.trim()), words: printed };
}

/**
 * How many outlets have the words of a side. Also those whose telling is too unlike the other to conflict with it are
 * counted, where they differ from it in the same words.
 */
function outletsWith(
	index: EventIndex,
	{ passages, differences }: Compared,
	{ kind, key, conflicts }: { kind: DifferenceKind; key: string; conflicts: readonly Difference[] },
): number {
	const keys = new Set(sidesOf({ passages, differences }, conflicts).map((side) => side.key));
	const holding = differences
		.filter((one) => one.kind === kind && !one.harmless)
		.flatMap((one) => {
			const [left, right] = [0, 1].map((side) => sideOf(passages, one, side).key);
			if (!keys.has(left!) || !keys.has(right!)) return [];
			return one.between.filter((_, side) => [left, right][side] === key);
		});
	const all = [...passages.keys()].filter((at) =>
		holding.includes(standIn({ passages, differences, base: 0 }, at)),
	);
	return new Set(all.map((at) => index.outletOf(passages[at]!.article).id)).size;
}

/** Words of an article stand in marks; a speaker may be called by a name that stands elsewhere. */
function inMarks(kind: DifferenceKind, words: string): string {
	if (words === '') return text.comparison.nothing;
	return kind === 'attribution' ? words : text.comparison.quoted(firstWords(words, 60));
}
