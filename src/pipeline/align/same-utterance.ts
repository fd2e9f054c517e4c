import { sharedGrams } from './character-grams.ts';
import { sameSpeaker, type Said } from './said.ts';
import { containment, likeness } from './stem-bag.ts';

/**
 * How sure it is that two passages of speech render one utterance, from 0 to 1.
 *
 * A logistic score of few features with round weights, set by hand: fitted weights learn the
 * events that they are fitted on. That the speaker is the same is evidence, never a condition, as
 * articles name one speaker in many ways.
 */
export function sameUtterance(a: Said, b: Said): number {
	const score =
		-4 +
		5 * contained(a, b) +
		2 * likeness(a.bag, b.bag) +
		3 * sharedGrams(a.grams, b.grams) +
		5 * likeness(a.around, b.around) +
		2 * speakers(a, b);
	return 1 / (1 + Math.exp(-score));
}

/** Containment counts in full from four words on: a word or two are contained by chance. */
function contained(a: Said, b: Said): number {
	return containment(a.bag, b.bag) * Math.min(1, Math.min(a.words, b.words) / 4);
}

/** 1 for the same speaker, -1 for another one; 0 where a description leaves it open. */
function speakers(a: Said, b: Said): number {
	if (sameSpeaker(a, b)) return 1;
	return a.speaker?.named && b.speaker?.named ? -1 : 0;
}
