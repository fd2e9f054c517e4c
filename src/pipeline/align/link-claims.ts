import type { BlockRole } from '../../model/block.ts';
import type { CheckableSentence } from '../../model/checkable-sentence.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, exactText } from '../../model/selector.ts';
import { averageLinkage } from './average-linkage.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { negationsDiffer, polarityOf, type Polarity } from './negations.ts';
import type { Rarity } from './rarity.ts';
import { spansOver } from './spans-over.ts';
import { containment, likeness, stemBag, type StemBag } from './stem-bag.ts';

/** A sentence that tells a claim, with all that it is compared by. */
export interface Told {
	readonly reading: Reading;
	readonly sentence: CheckableSentence;
	readonly exact: string;
	readonly bag: StemBag;
	readonly polarity: Polarity;
	readonly role: BlockRole;
	/** Whether speech runs on past it, to the sentence before or after. */
	readonly cutsSpeech: boolean;
	/** The numbers in it. */
	readonly amounts: ReadonlySet<number>;
}

/** Readers agree on most sentences this alike, and on few below. */
const threshold = 0.33;
/** So alike, two sentences are about one thing even where one denies it. */
const nearlyEqual = 0.8;

/** Sentences grouped by the claim that they tell, in the order in which articles first tell it. */
export function linkClaims(readings: readonly Reading[], rarity: Rarity): Told[][] {
	const told = readings.flatMap((reading) => toldIn(reading, rarity));
	const groups = averageLinkage({
		size: told.length,
		sourceOf: (item) => item,
		pairs: candidatePairs(told.map(({ bag }) => [...bag.stems.keys()])),
		score: (a, b) => sameClaim(told[a]!, told[b]!),
		threshold,
	});
	return groups.map((group) => group.map((item) => told[item]!));
}

function toldIn(reading: Reading, rarity: Rarity): Told[] {
	const figuresOver = spansOver(reading.figures);
	const quotationsOver = spansOver(reading.quotations);
	const roles = new Map(reading.blocks.map(({ id, role }) => [id, role]));
	return reading.checkable.map((sentence) => {
		const exact = exactText(reading.text, sentence);
		const figures = figuresOver(sentence).filter((figure) => contains(sentence, figure));
		const quotations = quotationsOver(sentence);
		const amounts = new Set(figures.map(({ amount }) => amount));
		const bag = stemBag(exact, rarity);
		return {
			...{ reading, sentence, exact, amounts, bag, polarity: polarityOf(exact) },
			role: roles.get(sentence.block)!,
			cutsSpeech: quotations.some((quotation) => !contains(sentence, quotation)),
		};
	});
}

/** How alike two sentences are, from 0 to 1; a negation that only one has forbids a link. */
function sameClaim(a: Told, b: Told): number {
	const alike = 0.7 * likeness(a.bag, b.bag) + 0.3 * containment(a.bag, b.bag) + figures(a, b);
	const contradicts =
		alike >= threshold && alike < nearlyEqual && negationsDiffer(a.polarity, b.polarity);
	return contradicts ? 0 : Math.min(1, Math.max(0, alike));
}

/** The same number is evidence for one claim; two sets of other numbers are against it. */
function figures(a: Told, b: Told): number {
	if (!a.amounts.size || !b.amounts.size) return 0;
	return a.amounts.isDisjointFrom(b.amounts) ? -0.1 : 0.1;
}
