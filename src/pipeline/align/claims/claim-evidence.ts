import type { Figure } from '../../../model/figure.ts';
import { sharedGrams } from '../likeness/character-grams.ts';
import { unitKey } from '../differences/units.ts';
import { rarityBetween } from '../likeness/stem-counts.ts';
import type { Told } from './told.ts';

/** What speaks for or against two clauses telling one claim. All values lie between 0 and 1. */
export const claimEvidence = [
	'words',
	'contained',
	'spelling',
	'names',
	'utterance',
	'figure',
	'otherFigures',
	'otherCount',
	'negation',
	'opening',
	'headlines',
	'oneArticle',
] as const;
export type ClaimEvidence = Readonly<Record<(typeof claimEvidence)[number], number>>;

/** From these weights on, more shared words or names tell no more. */
const enoughWords = 30;
const enoughNames = 10;
/** Containment counts in full from this many stems on. */
const fewStems = 4;
/** The sentences in which articles tell what happened. */
const opening = 5;

/** Compare two clauses; of the rest of the event only their own articles have a say. */
export function evidenceOf(a: Told, b: Told): ClaimEvidence {
	const rarity = rarityBetween(a.counts, b.counts);
	const lighter = Math.min(weightOf(a.stems, rarity), weightOf(b.stems, rarity));
	const size = Math.min(a.stems.size, b.stems.size);
	const { shared, names, around } = weightsShared(a, b, rarity);
	return {
		words: Math.min(around, enoughWords) / enoughWords,
		contained: lighter > 0 ? (shared / lighter) * Math.min(1, size / fewStems) : 0,
		spelling: sharedGrams(a.grams, b.grams),
		names: Math.min(names, enoughNames) / enoughNames,
		utterance: Number(!a.utterances.isDisjointFrom(b.utterances)),
		...figuresOf(a.figures, b.figures),
		negation: Number(a.negated !== b.negated),
		opening: Number(a.place < opening && b.place < opening),
		headlines: Number(a.headline && b.headline),
		oneArticle: Number(a.reading === b.reading),
	};
}

type Weigh = (stem: string) => number;

function weightOf(stems: ReadonlySet<string>, rarity: Weigh): number {
	let sum = 0;
	for (const stem of stems) sum += rarity(stem);
	return sum;
}

/** What weighs in both clauses, and in both of their sentences as a name or as another word. */
function weightsShared(a: Told, b: Told, rarity: Weigh) {
	let [shared, names, around] = [0, 0, 0];
	for (const stem of a.stems) if (b.stems.has(stem)) shared += rarity(stem);
	for (const stem of a.around) {
		if (!b.around.has(stem)) continue;
		if (a.names.has(stem) || b.names.has(stem)) names += rarity(stem);
		else around += rarity(stem);
	}
	return { shared, names, around };
}

/** One number in both, only other numbers, or other numbers of one thing. */
function figuresOf(a: readonly Figure[], b: readonly Figure[]) {
	const [left, right] = [amounts(a), amounts(b)];
	const one = !left.isDisjointFrom(right);
	const counted = a.some((x) =>
		b.some((y) => x.unit && y.unit && unitKey(x.unit) === unitKey(y.unit) && x.amount !== y.amount),
	);
	return {
		figure: Number(one),
		otherFigures: Number(left.size > 0 && right.size > 0 && !one),
		otherCount: Number(counted),
	};
}

export const amounts = (figures: readonly Figure[]): Set<number> =>
	new Set(figures.map(({ amount }) => amount));
