import { contentStems } from '../../../language/words.ts';
import type { Rarity } from './rarity.ts';

/** The stems that carry meaning in a text, and how much they weigh together. */
export interface StemBag {
	/** Each stem with its weight, the rarest first. */
	readonly stems: ReadonlyMap<string, number>;
	readonly weight: number;
}

export function stemBag(text: string, rarity: Rarity): StemBag {
	const weighed = [...new Set(contentStems(text))]
		.map((stem) => [stem, rarity(stem)] as const)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return { stems: new Map(weighed), weight: weighed.reduce((sum, [, weight]) => sum + weight, 0) };
}

/** The share of the lighter text's weight that the other one has too, from 0 to 1. */
export function containment(a: StemBag, b: StemBag): number {
	const lighter = Math.min(a.weight, b.weight);
	return lighter ? sharedWeight(a, b) / lighter : 0;
}

/** The share of both texts' weight that they have in common, from 0 to 1 (F1). */
export function likeness(a: StemBag, b: StemBag): number {
	const both = a.weight + b.weight;
	return both ? (2 * sharedWeight(a, b)) / both : 0;
}

function sharedWeight(a: StemBag, b: StemBag): number {
	const [few, many] = a.stems.size < b.stems.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [stem, weight] of few.stems) if (many.stems.has(stem)) sum += weight;
	return sum;
}
