import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { mostTellingFirst } from './facing-differences.ts';
import { outletsWith } from './outlets-with.ts';
import { sideOf, type Compared, type Side } from './told-conflicts.ts';

/** What conflicts in one way: “figure”, “five” in 1 outlet, “four” in 4 outlets. */
export interface ConflictLine {
	readonly label: string;
	readonly sides: readonly string[];
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
			const outlets = outletsWith(index, compared, { kind, key });
			return text.comparison.side(inMarks(kind, words), outlets.length);
		}),
	}));
}

/** Each side of conflicts once, as it is printed first. */
function sidesOf({ passages }: Compared, conflicts: readonly Difference[]): Side[] {
	const sides = conflicts.flatMap((one) => [0, 1].map((side) => sideOf(passages, one, side)));
	return [...new Map(sides.toReversed().map((side) => [side.key, side])).values()].toReversed();
}

/** Words of an article stand in marks; a speaker may be called by a name that stands elsewhere. */
function inMarks(kind: DifferenceKind, words: string): string {
	if (words === '') return text.comparison.nothing;
	return kind === 'attribution' ? words : text.comparison.quoted(firstWords(words, 60));
}
