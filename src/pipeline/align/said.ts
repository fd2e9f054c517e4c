import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import { exactText, overlap } from '../../model/selector.ts';
import { isDescription, nameKey } from '../../language/speaker-names.ts';
import { wordsOf } from '../../language/words.ts';
import { characterGrams } from './character-grams.ts';
import type { Identify } from './identify-speakers.ts';
import type { Rarity } from './rarity.ts';
import { stemBag, type StemBag } from './stem-bag.ts';

/** One passage of speech in an article, with all that it is compared by. */
export interface Said {
	readonly reading: Reading;
	/** The quotations that it is in: several where the reporter breaks it. */
	readonly quotations: readonly Quotation[];
	readonly words: number;
	readonly bag: StemBag;
	readonly grams: ReadonlySet<string>;
	/** The stems of the sentences in which it stands. */
	readonly around: StemBag;
	readonly speaker: { readonly key: string; readonly name: string; readonly named: boolean } | null;
}

/** What it takes to tell how rare a word is and who is meant. */
export interface Knowledge {
	readonly rarity: Rarity;
	readonly identify: Identify;
}

/** Quotations of one article as one passage of speech. */
export function saidIn(
	reading: Reading,
	quotations: readonly Quotation[],
	{ rarity, identify }: Knowledge,
): Said {
	const exact = quotations.map((quotation) => exactText(reading.text, quotation)).join(' ');
	return {
		reading,
		quotations,
		words: wordsOf(exact).length,
		bag: stemBag(exact, rarity),
		grams: characterGrams(exact),
		around: stemBag(sentencesAround(reading, quotations), rarity),
		speaker: speakerOf(reading, quotations[0]!, identify),
	};
}

/** Whether two passages are given to one speaker, as far as the names tell. */
export function sameSpeaker(a: Said, b: Said): boolean {
	if (!a.speaker || !b.speaker) return false;
	return a.speaker.key === b.speaker.key || a.speaker.name === b.speaker.name;
}

function sentencesAround(reading: Reading, quotations: readonly Quotation[]): string {
	return reading.sentences
		.filter((sentence) => quotations.some((quotation) => overlap(sentence, quotation) > 0))
		.map((sentence) => exactText(reading.text, sentence))
		.join(' ');
}

function speakerOf(reading: Reading, { speaker }: Quotation, identify: Identify): Said['speaker'] {
	if (!speaker) return null;
	const { name } = speaker;
	return { key: identify(reading.file, name), name: nameKey(name), named: !isDescription(name) };
}
