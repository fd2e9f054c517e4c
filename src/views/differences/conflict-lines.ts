import type { DifferenceKind } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { daysBeside, onDay } from './days-beside.ts';
import { mostTellingFirst } from './facing-differences.ts';
import { outletsWith } from './outlets-with.ts';
import { sidesOf, type Side } from './sides-of.ts';
import type { Compared } from './told-conflicts.ts';

/** What conflicts in one way: “figure”, “five” in Evening Post, “four” in 4 outlets. */
export interface ConflictLine {
	readonly label: string;
	readonly sides: readonly LineSide[];
}

export interface LineSide {
	readonly words: string;
	/** The outlets that tell it so, few by name; null where the words say who does. */
	readonly tellers: string | null;
}

/** What conflicts as it is printed, with the outlets that tell it so: a line for each kind. */
export function conflictLines(index: EventIndex, compared: Compared): ConflictLine[] {
	const found = mostTellingFirst(compared.differences).filter(
		({ conflicts, harmless }) => conflicts && !harmless,
	);
	const byKind = Map.groupBy(found, ({ kind }) => kind);
	return [...byKind].map(([kind, conflicts]) => {
		const sides = eachOnce(conflicts.flatMap((one) => sidesOf(index, compared, one)));
		const days = daysBeside(sides);
		return {
			label: text.comparison.kind[kind],
			sides: sides.map(({ key, words }, at) => {
				const names = outletsWith(index, compared, { kind, key }).map(({ name }) => name);
				return {
					words: onDay(inMarks(kind, words), days[at]),
					tellers: text.comparison.tellers(names),
				};
			}),
		};
	});
}

/** Sides that tell the same are one, as it is printed first. */
function eachOnce(sides: readonly Side[]): Side[] {
	return [...Map.groupBy(sides, ({ key }) => key).values()].map(([first]) => first!);
}

/** Words of an article stand in marks; a speaker may be called by a name that stands elsewhere. */
function inMarks(kind: DifferenceKind, words: string): string {
	if (words === '') return text.comparison.nothing;
	return kind === 'attribution' ? words : text.comparison.quoted(firstWords(words, 60));
}
