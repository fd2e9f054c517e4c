import { foundIn, type Found, type FoundQuotation, type FoundReport } from './found.ts';
import type { Gold, GoldQuotation, GoldReport } from './gold.ts';
import { matching, type Matching } from './matching.ts';
import type { MeasuredDocument } from './measured-document.ts';
import { coreOf, jaccard, type Texts } from './place.ts';

/** An analysis beside a gold annotation of the same articles: what all measures start from. */
export interface Comparison {
	readonly gold: Gold;
	readonly found: Found;
	readonly texts: Texts;
	/** Quotations of the same words; marks and stops at their ends count for nothing. */
	readonly quotations: Matching<GoldQuotation, FoundQuotation>;
	/** Reports that have at least half of their words in common. */
	readonly reports: Matching<GoldReport, FoundReport>;
}

/** The overlap at which two reports are the same. */
const half = 0.5;

/** `files` are the texts by file name. */
export function compare(
	document: MeasuredDocument,
	gold: Gold,
	files: ReadonlyMap<string, string>,
): Comparison {
	const texts = textsOf(gold, files);
	const found = foundIn(document, gold);
	const sameWords = (a: GoldQuotation, b: FoundQuotation) =>
		Number(a.article === b.article && coreOf(texts, a) === coreOf(texts, b));
	const alike = (a: GoldReport, b: FoundReport) => {
		const likeness = jaccard(a, b);
		return likeness >= half ? likeness : 0;
	};
	return {
		gold,
		found,
		texts,
		quotations: matching(gold.quotes, found.quotations, sameWords),
		reports: matching(gold.indirect, found.reports, alike),
	};
}

function textsOf({ articles }: Gold, files: ReadonlyMap<string, string>): Texts {
	return new Map(
		Object.entries(articles).map(([id, file]) => {
			const text = files.get(file);
			if (text !== undefined) return [id, text];
			throw new Error(`There is no text ${file}, which the gold annotation is about.`);
		}),
	);
}
