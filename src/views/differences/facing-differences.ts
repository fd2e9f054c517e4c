import { differenceKind, type Difference, type DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { EventIndex } from '../event/event-index.ts';
import { differingWords } from './differing-words.ts';
import { standIn } from './stand-in.ts';
import { toldConflicts } from './told-conflicts.ts';

/** Passages of one thing, and all that was found to differ among them. */
export interface Differing {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
	/** Which passage the others are compared with. */
	readonly base: number;
	/** Whether it is but a guess that they tell one thing; not by default. */
	readonly unsure?: boolean;
}

/** How telling a kind of difference is: 0 is the most. */
export function rankOf(kind: DifferenceKind): number {
	return differenceKind.options.indexOf(kind);
}

export function mostTellingFirst(differences: readonly Difference[]): Difference[] {
	return differences.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

/** The differences between the base and another passage, the base's side first, the most telling first. */
export function facingBase(index: EventIndex, differing: Differing, at: number): Difference[] {
	const there = standIn(index, differing, differing.base);
	const here = standIn(index, differing, at);
	return mostTellingFirst(differing.differences).flatMap((difference) => {
		const { kind, between } = difference;
		const [one, other] = between;
		if (one === there(kind) && other === here(kind)) return [difference];
		return one === here(kind) && other === there(kind) ? [turned(difference)] : [];
	});
}

/** The differences in which a passage conflicts with any other, its own side second. */
export function conflictsOf(index: EventIndex, differing: Differing, at: number): Difference[] {
	const own = standIn(index, differing, at);
	return mostTellingFirst(toldConflicts(differing)).flatMap((difference) => {
		const { kind, between } = difference;
		if (!between.includes(own(kind))) return [];
		return [between[1] === own(kind) ? difference : turned(difference)];
	});
}

export function turned({ between, words, spans, ...difference }: Difference): Difference {
	return {
		...difference,
		between: [between[1], between[0]],
		words: [words[1], words[0]],
		spans: [spans[1], spans[0]],
	};
}

/** Of what is told mostly in other words the rows say so: but numbers, days and speakers stand by themselves. */
export function isComparable(
	{ passages }: Pick<Differing, 'passages'>,
	{ kind, between }: Difference,
): boolean {
	if (rankOf(kind) <= rankOf('date') || kind === 'attribution') return true;
	const [one, other] = between.map((at) => passages[at]!.exact) as [string, string];
	return differingWords(one, other) !== null;
}
