import { fingerprint } from '../language/bare-words.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { finding, type Finding } from '../model/finding.ts';
import { hasWords, type AnyEntry, type Ledger } from '../model/ledger.ts';
import { allWordsOf, toBeWithdrawn, type Withdrawal } from './withdraw-entries.ts';
import { wordsTakenOut } from './words-taken-out.ts';

/** A file that may hold words that are to be withdrawn, by its path as the editor knows it. */
export interface HoldingFile {
	readonly path: string;
	readonly text: string;
}

/** Every place in files where words still stand that are to be withdrawn: no program takes them out there. */
export function standingWords(
	files: readonly HoldingFile[],
	{ entries }: Ledger,
	withdrawals: readonly Withdrawal[],
): Finding[] {
	const told = new Set<string>();
	return [...toBeWithdrawn(entries, withdrawals).keys()].flatMap((entry) => {
		const words = wordsTakenOut(allWordsOf(entry));
		return files.flatMap(({ path, text }) =>
			words.placesIn(text).flatMap(({ start }) => {
				if (told.has(`${path} ${start}`)) return [];
				told.add(`${path} ${start}`);
				return finding('withdrawn-words', {
					file: path,
					at: { text, offset: start },
					reason: `These words are to be withdrawn with ${addressOf(entry)}, and still stand here. Take them out of this file first: put […] in their place, or cut the sentence. Then run this again. Nothing of this event was written.`,
				});
			}),
		);
	});
}

/** Every place of the articles in which words stand again that were withdrawn, in this event or another. */
export function wordsThatCameBack(
	{ articles, claims, utterances }: EventAnalysis,
	files: ReadonlyMap<string, HoldingFile>,
	ledgers: readonly Ledger[],
): Finding[] {
	const withdrawn = new Map(
		ledgers
			.flatMap(({ entries }) => entries)
			.flatMap((entry) =>
				hasWords(entry) ? [] : entry.fingerprints.map((print) => [print, entry] as const),
			),
	);
	if (withdrawn.size === 0) return [];
	const passages = [
		...claims.flatMap(({ tellings }) => tellings),
		...utterances.flatMap(({ wordings, retellings }) => [...wordings, ...retellings]),
	];
	return articles.flatMap((article) => {
		const file = files.get(article.file)!;
		const { blocks, sentences, quotations, reports, withheld } = article;
		const own = passages.filter((passage) => passage.article === article.id);
		const spans = [...blocks, ...sentences, ...quotations, ...reports, ...withheld, ...own];
		const told = new Set<number>();
		return spans.flatMap(({ start, end }) => {
			const entry = withdrawn.get(fingerprint(file.text.slice(start, end)));
			if (!entry || told.has(start)) return [];
			told.add(start);
			return finding('withdrawn-words', {
				file: file.path,
				at: { text: file.text, offset: start },
				reason: `These words were withdrawn with ${addressOf(entry)} and may not be published again. Take them out of this file: put […] in their place, or cut the sentence. Then run this again. Nothing of this event was written.`,
			});
		});
	});
}

/** Ids whose words are a part of those that are withdrawn: they go on being shown, which a person must mean. */
export function wordsInPart(before: Ledger, after: Ledger, file: string): Finding[] {
	const gone = new Set(after.entries.filter((entry) => !hasWords(entry)).map(({ id }) => id));
	const withdrawn = before.entries.filter(hasWords).filter(({ id }) => gone.has(id));
	const words = wordsTakenOut(withdrawn.flatMap(allWordsOf));
	return after.entries.filter(hasWords).flatMap((entry) => {
		if (!allWordsOf(entry).some((text) => words.include(text))) return [];
		return finding('withdrawn-in-part', {
			file,
			reason: `A part of the words that are withdrawn is still shown at ${addressOf(entry)}. If it may not be shown either, withdraw that id too.`,
		});
	});
}

export const addressOf = ({ kind, id }: AnyEntry): string => `/${kind === 'claim' ? 'c' : 'q'}/${id}/`;
