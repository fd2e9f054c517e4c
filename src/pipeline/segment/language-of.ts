import { francAll } from 'franc';
import { wordsOf } from '../../language/words.ts';
import { functionWords } from '../../model/function-words.ts';

/** Below this many characters a language can't be told with any confidence. */
const shortestText = 120;

/** Above so many characters letter statistics are sure. */
const longBrief = 800;
/** How likely English must be beside the likeliest language; of other languages it is seldom above .7. */
const nearlyEnglish = 0.9;

/** The commonest words of English news: together about a third of any English text. */
const commonEnglish = new Set(
	'the of to and a in that is was for on it with he as at by be from has'.split(' '),
);

/**
 * BCP 47 tag of the language of a text: `en`, another language, or `und` where the text is too
 * short to tell. English names in a text can mislead letter statistics, so a text in which every
 * sixth word is a common English one counts as English whatever they say.
 */
export function languageOf(text: string): string {
	if (text.trim().length < shortestText) return 'und';
	const words = wordsOf(text);
	const english = words.filter((word) => commonEnglish.has(word)).length;
	if (words.length > 0 && english / words.length >= 1 / 6) return 'en';
	const found = francAll(text, { minLength: shortestText });
	if (isBrief(text, words, found)) return 'en';
	const [best] = found;
	if (!best || best[0] === 'und') return 'und';
	return Intl.getCanonicalLocales(best[0])[0] ?? 'und';
}

/**
 * Whether a text of a few lines may well be English, though letters make another language likelier by a
 * little: “Mr Roe criticised Mr Cole for saying” looks Norwegian.
 */
function isBrief(
	text: string,
	words: readonly string[],
	found: readonly (readonly [string, number])[],
): boolean {
	const likely = found.some(([language, share]) => language === 'eng' && share >= nearlyEnglish);
	const functional = words.filter((word) => functionWords.has(word)).length;
	return text.length < longBrief && likely && functional >= words.length / 8;
}
