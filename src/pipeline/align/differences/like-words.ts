import { remembered } from '../../../text/remembered.ts';
import { contentStems } from '../../../language/words.ts';

/** Words that the news takes one for the other; the first stands for them all. Verbs as common as “left” made false conflicts. */
const alike = [
	'compensation|severance|pay-?offs?|pay-?outs?',
	'retracted|retract|retracts|withdrew|withdrawn',
	'study|paper|manuscript',
	'surveyed|polled',
	'dismissed|sacked',
	'resigned|resign|resigns|resigning|(?:his|her|their) resignation|stepped down|to step down|stepping down',
	'inflation|consumer prices',
].map((words) => ({
	pattern: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu'),
	first: words.split('|')[0]!,
}));

/** The stems of the words that carry meaning, one for all words that say one thing. */
export const likeStems: (text: string) => readonly string[] = remembered((text) =>
	contentStems(alike.reduce((all, { pattern, first }) => all.replace(pattern, first), text)),
);
