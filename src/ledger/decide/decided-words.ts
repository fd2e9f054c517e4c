import { decisionsOf, type Decision } from '../../model/decision-list.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { sameWords } from '../same-words.ts';

/** Words as a decision gives them: a page shows them in quotation marks, and without a comma at the end. */
export function unquoted(words: string): string {
	return sameWords(words).replace(/^[\s"',;:-]+|[\s"',;:-]+$/gu, '');
}

export const areSameWords = (a: string, b: string): boolean => unquoted(a) === unquoted(b);

/** The words that a page of the id shows: those of the ledger, and the first wording of an utterance. */
function shownWords({ kind, words, anchors }: LedgerEntry): string[] {
	return kind === 'claim' ? [words] : [words, anchors[0]!.exact];
}

/**
 * Whether a decision was made on the words of an entry. Where an editor has worded the statement,
 * those that it had before are still its own; that a decision names them doesn't make them so.
 */
export function wordsHold(
	entry: LedgerEntry,
	words: string,
	decisions: readonly Decision[],
): boolean {
	const had = ({ former }: LedgerEntry) => former.map((each) => each.words);
	const before = decisionsOf('statement', decisions)
		.filter(({ is }) => is.id === entry.id && is.statement === entry.words)
		.map(({ is }) => is.words)
		.filter((worded) => had(entry).some((each) => areSameWords(each, worded)));
	return [...shownWords(entry), ...before].some((shown) => areSameWords(shown, words));
}

export const nounOf = ({ kind }: Pick<LedgerEntry, 'kind'>): string =>
	kind === 'claim' ? 'a claim' : 'a quotation';
