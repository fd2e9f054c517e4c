import { differenceKind, type Difference, type DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { toldConflicts } from './told-conflicts.ts';

/** Passages of one thing, and all that was found to differ among them. */
export interface Differing {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
	/** Which passage the others are compared with. */
	readonly base: number;
}

/** How telling a kind of difference is: 0 is the most. */
export function rankOf(kind: DifferenceKind): number {
	return differenceKind.options.indexOf(kind);
}

export function mostTellingFirst(differences: readonly Difference[]): Difference[] {
	return differences.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

/** Passages alike are compared once: the first with the same words stands for those that were not. */
export function standIn({ passages, differences }: Differing, at: number): number {
	if (differences.some(({ between }) => between.includes(at))) return at;
	return passages.findIndex(({ exact }) => exact === passages[at]!.exact);
}

/** The differences between the base and another passage, the base's side first, the most telling first. */
export function facingBase(differing: Differing, at: number): Difference[] {
	const [there, here] = [standIn(differing, differing.base), standIn(differing, at)];
	return mostTellingFirst(differing.differences).flatMap((difference) => {
		const [one, other] = difference.between;
		if (one === there && other === here) return [difference];
		return one === here && other === there ? [turned(difference)] : [];
	});
}

/** The differences in which a passage conflicts with any other, its own side second. */
export function conflictsOf(differing: Differing, at: number): Difference[] {
	const own = standIn(differing, at);
	return mostTellingFirst(toldConflicts(differing)).flatMap((difference) => {
		if (!difference.between.includes(own)) return [];
		return [difference.between[1] === own ? difference : turned(difference)];
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
