import type { Quotation } from '../../../model/quotation.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Report } from '../../../model/report.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { cueVerbs } from '../../../language/cue-verbs.ts';
import { isDescription, nameKey } from '../../../language/speaker-names.ts';
import { wordsOf } from '../../../language/words.ts';
import { characterGrams, type CharacterGrams } from '../likeness/character-grams.ts';
import type { Identify } from '../speakers/identify-speakers.ts';
import { polarityOf, type Polarity } from '../likeness/negations.ts';
import type { Rarity } from '../likeness/rarity.ts';
import type { SpeakerRarity } from '../likeness/speaker-rarity.ts';
import type { GivenTo } from '../speakers/speaker-relation.ts';
import { stemBag, type StemBag } from '../likeness/stem-bag.ts';

/** One passage of speech in an article, with all that it is compared by. */
export interface Said {
	readonly reading: Reading;
	/** The quotations that it is in: several where the reporter breaks it. */
	readonly quotations: readonly Quotation[];
	/** All quotations of the passage that it is, or is a part of. */
	readonly passage: readonly Quotation[];
	/** The pieces of it that could be two utterances; none where it is all of one piece. */
	readonly pieces: readonly Said[];
	readonly words: number;
	readonly bag: StemBag;
	readonly grams: CharacterGrams;
	/** What it says, and what it says is not so. */
	readonly polarity: Polarity;
	/** The stems of the sentences in which it stands. */
	readonly around: StemBag;
	readonly speaker: GivenTo | null;
	/** How much it tells that another passage is given to the same speaker, from 0 to 1. */
	readonly speakerWeight: number;
	/** The verb that reports it, where it is a telling one; “say” tells nothing. */
	readonly cue: string | null;
}

/** What it takes to tell how rare a word is and who is meant. */
export interface Knowledge {
	readonly rarity: Rarity;
	readonly speakerRarity: SpeakerRarity;
	readonly identify: Identify;
}

/** An article in which quotations are looked at one after the other. */
interface Source {
	readonly reading: Reading;
	readonly sentencesOver: (place: TextPositionSelector) => Sentence[];
}

/** Quotations of one article as one passage of speech. */
export function saidIn(
	source: Source,
	quotations: readonly Quotation[],
	knowledge: Knowledge,
): Said {
	return { ...spokenIn(source, quotations, knowledge), quotations, passage: quotations };
}

/** The passage that pieces of one make; a piece alone is one. */
export function wholeOf(pieces: readonly Said[], knowledge: Knowledge): Said {
	if (pieces.length === 1) return pieces[0]!;
	const { reading, passage } = pieces[0]!;
	const source = { reading, sentencesOver: spansOver(reading.sentences) };
	const quotations = pieces.flatMap((piece) => piece.quotations);
	return { ...saidIn(source, quotations, knowledge), passage, pieces };
}

/** What one article attributes to somebody, with or without marks, as it is compared. */
export function spokenIn(
	source: Source,
	spoken: readonly (Quotation | Report)[],
	{ rarity, speakerRarity, identify }: Knowledge,
): Said {
	const { reading } = source;
	const speaker = speakerOf(reading, spoken[0]!, identify);
	const exact = spoken.map((each) => exactText(reading.text, each)).join(' ');
	return {
		reading,
		quotations: [],
		passage: [],
		pieces: [],
		words: wordsOf(exact).length,
		bag: stemBag(exact, rarity),
		grams: characterGrams(exact),
		polarity: polarityOf(exact),
		around: stemBag(sentencesAround(source, spoken), rarity),
		speaker,
		speakerWeight: speaker ? speakerRarity(reading.file, speaker.key) : 1,
		cue: tellingCue(reading, spoken),
	};
}

const plainCues = new Set('say tell add write ask call describe continue report note'.split(' '));

function tellingCue({ text }: Reading, spoken: readonly (Quotation | Report)[]): string | null {
	const lemmas = spoken.flatMap(({ cue }) =>
		cue ? (cueVerbs.get(exactText(text, cue).toLowerCase()) ?? []) : [],
	);
	return lemmas.find((lemma) => !plainCues.has(lemma)) ?? null;
}

function sentencesAround(
	{ reading, sentencesOver }: Source,
	spoken: readonly (Quotation | Report)[],
): string {
	const sentences = new Set(spoken.flatMap(sentencesOver));
	return Array.from(sentences, (sentence) => exactText(reading.text, sentence)).join(' ');
}

function speakerOf(
	reading: Reading,
	{ speaker }: Quotation | Report,
	identify: Identify,
): Said['speaker'] {
	if (!speaker) return null;
	const { name } = speaker;
	return { key: identify(reading.file, name), name: nameKey(name), named: !isDescription(name) };
}

/** Whether somebody else quotes it in their own speech. */
export const isRetold = ({ quotations }: Said): boolean => quotations.some(({ nested }) => nested);
