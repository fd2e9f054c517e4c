import { offices } from '../../../language/roles.ts';
import { bareName } from '../../../language/speaker-names.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Place, SpokenBy } from './compared.ts';
import { sentencesOf } from './sentences-of.ts';

/** Whether two speakers are a body and one who speaks for it. */
type AreOneVoice = (a: SpokenBy, b: SpokenBy) => boolean;

/**
 * “Hallam” and “Hallam spokesman Tom Cole” are two speakers who give out one statement. That he speaks for it
 * need not stand beside the words: one of the articles must say it somewhere.
 */
export function ownVoices(places: readonly Place[]): AreOneVoice {
	const speakers = places.flatMap(({ speaker }) => speaker ?? []);
	const namesOf = ({ id, words }: SpokenBy) => [
		...speakers.filter((each) => id !== null && each.id === id).map((each) => each.words),
		words,
	];
	let read: string[] | undefined;
	const sentences = () => (read ??= plainSentences(places));
	const speaksFor = (person: SpokenBy, body: SpokenBy) =>
		namesOf(person).some((name) => isVoiceOf(name, namesOf(body), sentences()));
	return (a, b) => speaksFor(a, b) || speaksFor(b, a);
}

/** The sentences of the articles of some places, as words with one space between. */
function plainSentences(places: readonly Place[]): string[] {
	const readings = [...new Set(places.map(({ reading }) => reading))];
	return readings.flatMap(sentencesOf).map((words) => wordsOf(words).join(' '));
}

/** Whether a sentence with the surname of one names an office of a body. */
function isVoiceOf(
	person: string,
	bodies: readonly string[],
	sentences: readonly string[],
): boolean {
	const surname = wordsOf(bareName(person)).at(-1);
	const named = sentences.filter((words) => ` ${words} `.includes(` ${surname} `));
	return bodies.flatMap(keysOf).some((key) => {
		// “Ada Cole, the chief executive” and Tom Cole are two people
		if (key.split(' ').at(-1) === surname) return false;
		const pattern = officeOf(key);
		return named.some((words) => pattern.test(words));
	});
}

/** By what a body is told of: “Hallam Group”; for “Mayor Ann Roe’s office”, by her surname, too. */
function keysOf(body: string): string[] {
	const name = wordsOf(bareName(body)).join(' ');
	const holder = /^(.*\p{L})['’]s? (?:office|campaign|team|staff|camp|administration)$/u.exec(body);
	const surname = holder && wordsOf(bareName(holder[1]!)).at(-1);
	return surname ? [name, surname] : [name];
}

const office = `(?:spokes(?:man|woman|person)|advis[eo]r|aide|${[...offices].join('|')})`;

/** “Hallam’s chief spokesman”, “a spokesman for the Hallam Group”. */
function officeOf(body: string): RegExp {
	return new RegExp(
		String.raw`\b${body} (?:\p{L}+ ){0,3}${office}\b|\b${office} (?:of|for|at|to) (?:the )?(?:\p{L}+ )?${body}\b`,
		'u',
	);
}
