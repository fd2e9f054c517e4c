import { finding, type Finding } from '../model/finding.ts';
import {
	hasWords,
	isFound,
	type AnyEntry,
	type Ledger,
	type LedgerEntry,
} from '../model/ledger.ts';
import { addressOf } from './address-of.ts';
import type { HoldingFile } from './withdrawal-findings.ts';
import { allWordsOf, toBeWithdrawn, withdrawn, type Withdrawal } from './withdraw-entries.ts';
import { withoutWords } from './without-words.ts';
import { wordsTakenOut, type WordsTakenOut } from './words-taken-out.ts';

/** What another event holds while words of this one are withdrawn. */
export interface OtherEvent {
	readonly ledger: Ledger;
	/** What is withdrawn of it in the same run. */
	readonly withdraw: readonly Withdrawal[];
	/** Where its decisions are written. */
	readonly decisions: string;
	/** Its articles: words in them have to be taken out by hand. */
	readonly articles: readonly HoldingFile[];
	/** The earlier texts of its articles. */
	readonly versions: readonly HoldingFile[];
}

/** Every place of other events that would still show words which are to be withdrawn with an id of this one. */
export function wordsElsewhere(
	{ entries }: Ledger,
	withdrawals: readonly Withdrawal[],
	others: readonly OtherEvent[],
): Finding[] {
	const rest = others.map(afterTheRun);
	return [...toBeWithdrawn(entries, withdrawals).keys()].flatMap((entry) => {
		const words = wordsTakenOut(allWordsOf(entry));
		return rest.flatMap(({ decisions, left, articles, versions }) => [
			...left
				.filter((other) => stringsOf(other).some((text) => holds(words, text)))
				.map((other) => stillShown(entry, decisions, other)),
			...articles.flatMap((file) => standing(entry, file, words, cutThem)),
			...versions.flatMap((file) => standing(entry, file, words, takeTheArticleOut)),
		]);
	});
}

/** What is left of another event when its own words are withdrawn. */
function afterTheRun({ ledger, withdraw, versions, ...other }: OtherEvent) {
	const own = [...toBeWithdrawn(ledger.entries, withdraw).keys()].flatMap(allWordsOf);
	const words = wordsTakenOut(own);
	return {
		...other,
		left: withoutWords(withdrawn(ledger, withdraw).entries, words).filter(hasWords),
		versions: versions.map(({ path, text }) => ({ path, text: words.without(text) })),
	};
}

const holds = (words: WordsTakenOut, text: string) => words.placesIn(text).length > 0;

/** All that an id shows; the neighbours of a place that is found are read anew in each run. */
function stringsOf(entry: LedgerEntry): string[] {
	const past = [
		...(isFound(entry) ? [] : entry.anchors),
		...(entry.confirmed?.anchors ?? []),
		...entry.former.flatMap(({ anchors }) => anchors),
	];
	return [
		...allWordsOf(entry),
		...past.flatMap(({ exact, prefix, suffix }) => [exact, prefix, suffix]),
		...entry.former.flatMap(({ changed }) => changed.flatMap(({ words }) => words)),
	];
}

function stillShown(entry: AnyEntry, decisions: string, other: LedgerEntry): Finding {
	return finding('withdrawn-words', {
		file: decisions,
		reason: `The words that are to be withdrawn with ${addressOf(entry)} are also shown by ${addressOf(other)} of this event, or by an earlier version of it. Withdraw that id too, here, then run npx variorum content for all events. Until then nothing is withdrawn.`,
	});
}

const cutThem = 'Take them out of this file first: put […] in their place, or cut the sentence.';
const takeTheArticleOut =
	'This is an earlier text of an article, and its words are those of no id. Take the article out: delete its file in seeds/.';

function standing(
	entry: AnyEntry,
	{ path, text }: HoldingFile,
	words: WordsTakenOut,
	todo: string,
): Finding[] {
	return words.placesIn(text).map(({ start }) =>
		finding('withdrawn-words', {
			file: path,
			at: { text, offset: start },
			reason: `These words are to be withdrawn with ${addressOf(entry)} of another event, and still stand here. ${todo} Then run this again. Until then nothing is withdrawn.`,
		}),
	);
}
