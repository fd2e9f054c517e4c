import type { Wording } from '../../model/utterance.ts';
import { bareText } from '../../text/bare-words.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { listed } from '../wording/listed.ts';

/** Which outlets print the words by which a quotation goes, and which others give a part of them, or other words. */
export interface HeadingCredit {
	readonly printed: readonly string[];
	/** None of those that print the words in one article, and other words in another. */
	readonly otherwise: readonly string[];
}

/** Nobody is named beside quoted words, as who quotes them, who has but other ones. */
export function headingCredit(index: EventIndex, wordings: readonly Wording[]): HeadingCredit {
	const heading = asWords(wordings[0]!.exact);
	const byArticle = Map.groupBy(wordings, ({ article }) => article);
	const outlets = new Set(Array.from(byArticle.keys(), (id) => index.outletOf(id).name));
	const printed = new Set(
		Array.from(byArticle)
			.filter(([, quoted]) => wordsIn(quoted).includes(heading))
			.map(([id]) => index.outletOf(id).name),
	);
	return {
		printed: [...outlets].filter((name) => printed.has(name)),
		otherwise: [...outlets].filter((name) => !printed.has(name)),
	};
}

/** All that an article quotes of it: a cue may stand in the midst of the words of the heading. */
function wordsIn(quoted: readonly Wording[]): string {
	return asWords(quoted.map(({ exact }) => exact).join(' '));
}

/** With a space at both ends, so that no word is found within another. */
const asWords = (exact: string) => ` ${bareText(exact)} `;

/** Both in one line. */
export function creditLine({ printed, otherwise }: HeadingCredit): string {
	const all = listed(printed);
	return otherwise.length === 0 ? all : text.utterance.credit(all, listed(otherwise));
}

/** The same below words that stand alone; null where all who quote it print them. */
export function creditSentence({ printed, otherwise }: HeadingCredit): string | null {
	if (otherwise.length === 0) return null;
	return text.utterance.creditSentence(listed(printed), listed(otherwise));
}
