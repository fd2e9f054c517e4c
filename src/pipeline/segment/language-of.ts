import { francAll } from 'franc';
import { wordsOf } from '../../language/words.ts';

/** Below this many characters a language can't be told with any confidence. */
const shortestText = 120;

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
	const [best] = francAll(text, { minLength: shortestText });
	if (!best || best[0] === 'und') return 'und';
	return Intl.getCanonicalLocales(best[0])[0] ?? 'und';
}
