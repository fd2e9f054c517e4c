import type { Reason } from '../../../model/grouping.ts';
import { sharedGrams } from '../likeness/character-grams.ts';
import { negationsDiffer } from '../likeness/negations.ts';
import { wordsOf } from '../../../language/words.ts';
import { exactText } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { isRetold, type Said } from './said.ts';
import { speakerRelation } from '../speakers/speaker-relation.ts';
import { containment, likeness } from '../likeness/stem-bag.ts';

/**
 * How sure it is that two passages of speech render one utterance, from 0 to 1.
 *
 * A logistic score of few features with round weights, set by hand: fitted weights learn the
 * events that they are fitted on. That the speaker is the same is evidence, never a condition, as
 * articles name one speaker in many ways.
 */
export function sameUtterance(a: Said, b: Said): number {
	return likest(a, b).score;
}

/** The same, and no more than unsure where two speakers may well have said the same few words: “Our thoughts are with the families”. */
export function sureToBeSame(a: Said, b: Said): number {
	return mayBeOfTwo(a, b) ? Math.min(sameUtterance(a, b), unsure) : sameUtterance(a, b);
}

/** False where even the same spelling could not make two passages as likely as not one utterance. */
export function mayBeSame(a: Said, b: Said): boolean {
	return comparable(a, b).some(mayBeLinked);
}

/** What made two passages one utterance, what counts most first, with its share of all that speaks for it. */
export function utteranceReasons(a: Said, b: Said): Reason[] {
	const { pair } = likest(a, b);
	const parts = Object.entries({ ...evidenceOf(...pair), spelling: spellingOf(...pair) }).filter(
		([, value]) => value > 0,
	);
	const all = parts.reduce((total, [, value]) => total + value, 0);
	return parts
		.map(([evidence, value]) => ({ evidence, share: value / all }))
		.sort((x, y) => y.share - x.share);
}

type SaidPair = readonly [Said, Said];

/**
 * What is compared of two passages. Two articles that quote one speaker seldom quote the same pieces of a speech
 * beside each other, so that there passages are as alike as their likest pieces.
 */
function comparable(a: Said, b: Said): SaidPair[] {
	if (a.pieces.length + b.pieces.length === 0) return [[a, b]];
	if (speakerRelation(a.speaker, b.speaker) !== 'same') return [[a, b]];
	return [a, ...a.pieces].flatMap((one) => [b, ...b.pieces].map((other): SaidPair => [one, other]));
}

function likest(a: Said, b: Said): { readonly pair: SaidPair; readonly score: number } {
	const [whole, ...pieces] = comparable(a, b);
	const pairs = [whole!, ...pieces.filter(mayBeLinked)];
	const scored = pairs.map((pair) => ({ pair, score: likelihoodOf(...pair) }));
	return scored.reduce((best, each) => (each.score > best.score ? each : best));
}

function likelihoodOf(a: Said, b: Said): number {
	return 1 / (1 + Math.exp(-(bias + sum(evidenceOf(a, b)) + spellingOf(a, b))));
}

const mayBeLinked = (pair: SaidPair): boolean =>
	bias + sum(evidenceOf(...pair)) + mostOfSpelling >= 0;

const bias = -4;
/** The weight of what the spelling of two passages shares, which takes longest to find. */
const mostOfSpelling = 3;

function evidenceOf(a: Said, b: Said) {
	return {
		contained: 5 * contained(a, b),
		words: 2 * likeness(a.bag, b.bag),
		context: 5 * contexts(a, b),
		speaker: 2 * speakers(a, b),
		cue: 2 * cues(a, b),
		retold: isRetold(a) === isRetold(b) ? 0 : -1.5,
		contrary: areContrary(a, b) ? -3 : 0,
	};
}

const spellingOf = (a: Said, b: Said): number => mostOfSpelling * sharedGrams(a.grams, b.grams);

const sum = (parts: Readonly<Record<string, number>>): number =>
	Object.values(parts).reduce((total, value) => total + value, 0);

/**
 * Containment counts in full from four words on, of which two carry meaning: a word or two are contained
 * by chance.
 */
function contained(a: Said, b: Said): number {
	const words = Math.min(a.words, b.words);
	const stems = Math.min(a.bag.stems.size, b.bag.stems.size);
	return containment(a.bag, b.bag) * Math.min(1, words / 4, stems / 2);
}

/** Neighbours in an article share its words anyway: there it counts only to stand in one sentence. */
const oneSentence = 0.5;

function contexts(a: Said, b: Said): number {
	if (a.reading !== b.reading) return likeness(a.around, b.around);
	return likeness(a.around, b.around) === 1 && !areApart(a, b) ? oneSentence : 0;
}

/** “…,” she said, before turning to the owner: “…”: whole speech of one sentence is one passage, or else two things. */
const areApart = (...both: readonly Said[]): boolean =>
	both.every(({ quotations }) => quotations.at(-1)?.kind === 'direct');

/** One speaker who “dismisses” something twice in other words may well have said it once. */
function cues(a: Said, b: Said): number {
	const given = speakerRelation(a.speaker, b.speaker);
	const one = given === 'same' || given === 'alike';
	return one && a.cue !== null && a.cue === b.cue ? 1 : 0;
}

/** “We did not threaten to block it”, “they threatened to block it”: what one says of a thing and another denies. */
function areContrary(a: Said, b: Said): boolean {
	const given = speakerRelation(a.speaker, b.speaker);
	return given !== 'same' && negationsDiffer(a.polarity, b.polarity);
}

/** Fewer words than these may be anybody's. */
const fewest = 5;
/** So many are not said by two people. */
const many = 10;
/** Below what is shown as sure. */
const unsure = 0.75;

/** Whether two passages are given to two speakers and have so few words that both may have said them. */
function mayBeOfTwo(a: Said, b: Said): boolean {
	if (speakerRelation(a.speaker, b.speaker) !== 'other' || !haveSameWords(a, b)) return false;
	return Math.min(...[a, b].map((said) => spokenWords(said).split(' ').length)) < many;
}

/** Whether one passage has all words of the other, in their order: these were said once, whomever each article gives them to. */
function haveSameWords(...both: SaidPair): boolean {
	const [short, long] = both.map(spokenWords).sort((one, other) => one.length - other.length) as [
		string,
		string,
	];
	return short.split(' ').length >= fewest && ` ${long} `.includes(` ${short} `);
}

const spokenWords = rememberedOf(({ reading, quotations }: Said): string =>
	wordsOf(quotations.map((quotation) => exactText(reading.text, quotation)).join(' ')).join(' '),
);

/** What the names of the speakers add to or take from the evidence; the less where one speaker is quoted all the time. */
const evidence = { same: 1, alike: 0.7, open: 0, other: -1.5 } as const;

function speakers(a: Said, b: Said): number {
	const given = speakerRelation(a.speaker, b.speaker);
	if (given === 'other' && haveSameWords(a, b)) return 0;
	return evidence[given] * (given === 'same' ? Math.min(a.speakerWeight, b.speakerWeight) : 1);
}
