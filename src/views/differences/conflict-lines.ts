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

interface LineSide {
	readonly words: string;
	/** The outlets that tell it so, few by name; null where the words say who does. */
	readonly tellers: string | null;
}

/** What conflicts as it is printed, with the outlets that tell it so: a line for each kind, and for each thing of which it is told. */
export function conflictLines(index: EventIndex, compared: Compared): ConflictLine[] {
	const found = mostTellingFirst(compared.differences).filter(
		({ conflicts, harmless }) => conflicts && !harmless,
	);
	const byKind = Map.groupBy(found, ({ kind }) => kind);
	const things = [...byKind].flatMap(([kind, conflicts]) =>
		facing(conflicts.map((one) => sidesOf(index, compared, one))).map((sides) => ({ kind, sides })),
	);
	return things.map(({ kind, sides }) => {
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

/** Sides that conflict with each other, be it through others: where “6.1” and “7.6” do, and “75 km” and “90 km”, they tell of two things. */
function facing(pairs: readonly (readonly [Side, Side])[]): Side[][] {
	return pairs.reduceRight<Side[][]>((things, pair) => {
		const isMet = (sides: readonly Side[]) =>
			sides.some(({ key }) => pair.some((side) => side.key === key));
		const met = eachOnce([...pair, ...things.filter(isMet).flat()]);
		return [met, ...things.filter((sides) => !isMet(sides))];
	}, []);
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
