import { isState } from '../../../language/countries.ts';
import { isGivenName } from '../../../language/gender.ts';
import type { Article } from '../../../model/article.ts';

/** A headline has this many words that may go without a capital, and this share of them has one, if it is in title case. */
const leastWords = 3;
const leastShare = 0.7;

/** A word with a capital first and small letters behind it. */
const capitalised = /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}-])/gu;

/**
 * The text of an article in which headlines in title case have capitals only for names, so that
 * “Arland Presses Norvale to Open Port” holds a verb and two names (truecasing). The first word keeps its capital.
 * Offsets are those of the text.
 */
export function truecased({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
	const headlines = blocks.filter(
		({ role, start, end }) => role === 'headline' && isInTitleCase(text.slice(start, end)),
	);
	if (headlines.length === 0) return text;
	const isName = namesIn(
		blocks.flatMap(({ role, start, end }) => (role === 'body' ? text.slice(start, end) : [])),
	);
	return headlines.reduce((cased, { start, end }) => {
		const words = text
			.slice(start, end)
			.replace(capitalised, (word, at: number) => (at === 0 || isName(word) ? word : small(word)));
		return cased.slice(0, start) + words + cased.slice(end);
	}, text);
}

/** A letter that is longer when small (“İ”) stays. */
function small(word: string): string {
	const lower = word.toLowerCase();
	return lower.length === word.length ? lower : word;
}

/** Whether the words that any sentence would write small have capitals: verbs and nouns, not “to”. */
function isInTitleCase(line: string): boolean {
	const words = line.match(/(?<!\p{L}[-’'])(?<!\p{L})\p{L}[\p{L}’'-]{3,}/gu) ?? [];
	const large = words.filter((word) => /^\p{Lu}/u.test(word));
	return words.length >= leastWords && large.length >= leastShare * words.length;
}

/**
 * Whether a word is a name: it stands in the paragraphs with a capital inside a sentence, or with one and never small,
 * or in capitals; or they don't hold it, and it is a given name or a state.
 */
function namesIn(paragraphs: readonly string[]): (word: string) => boolean {
	const body = paragraphs.join('\n').normalize('NFC');
	const inside = new Set(body.match(/(?<=[\p{L}\p{N},;:’'”] )\p{Lu}\p{Ll}+/gu));
	const words = new Set(body.match(/\p{L}+/gu));
	return (word) => {
		if (inside.has(word)) return true;
		if (words.has(word.toLowerCase())) return false;
		return words.has(word) || words.has(word.toUpperCase()) || isGivenName(word) || isState(word);
	};
}
