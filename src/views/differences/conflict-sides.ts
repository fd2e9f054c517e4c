import type { Difference } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { lemma } from '../wording/lemma.ts';
import { daysBeside, onDay } from './days-beside.ts';
import { mostTellingFirst } from './facing-differences.ts';
import { outletsWith } from './outlets-with.ts';
import { sidesOf } from './sides-of.ts';
import type { Compared } from './told-conflicts.ts';

/** One way in which something is told, beside another one that conflicts with it. */
export interface ConflictSide {
	/** The words, or what is said of them; short. */
	readonly words: string;
	/** The names of the outlets that tell it so. */
	readonly outlets: readonly string[];
}

/** The two sides of what conflicts most, and of such that which most outlets tell; none where nothing conflicts. */
export function conflictSides(index: EventIndex, compared: Compared): ConflictSide[] {
	const found = mostTellingFirst(compared.differences).filter(
		({ conflicts, harmless }) => conflicts && !harmless,
	);
	const alike = found.filter(({ kind }) => kind === found[0]!.kind);
	const pairs = alike.map((difference) => pairOf(index, compared, difference));
	return pairs.filter(isTold).toSorted((a, b) => reach(b) - reach(a))[0] ?? [];
}

function pairOf(index: EventIndex, compared: Compared, difference: Difference): ConflictSide[] {
	const sides = sidesOf(index, compared, difference);
	const days = daysBeside(sides);
	return sides.map(({ key, words }, side) => {
		const other = sides[1 - side]!;
		const asked = { kind: difference.kind, key, against: other.key };
		return {
			words: onDay(inShort(difference, words), days[side]),
			outlets: outletsWith(index, compared, asked).map(({ name }) => name),
		};
	});
}

/** “Sunday” may be one day in an article and another in the next: where neither is known, words alone don’t tell that. */
const isTold = ([one, other]: readonly ConflictSide[]) =>
	one!.words.toLowerCase() !== other!.words.toLowerCase();

const reach = (sides: readonly ConflictSide[]) =>
	new Set(sides.flatMap(({ outlets }) => outlets)).size;

function inShort({ kind }: Difference, words: string): string {
	if (words === '') return text.comparison.withoutThese;
	return kind === 'attribution'
		? text.comparison.saidBy(lemma(words))
		: text.comparison.quoted(lemma(words));
}
