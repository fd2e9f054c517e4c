import type { Attribution } from '../model/attribution.ts';
import type { AnalysedArticle, EventAnalysis } from '../model/event-analysis.ts';

/**
 * The analysis of a folder as one document for other programs. All offsets count UTF-16 code units
 * of the file decoded as UTF-8, `end` exclusive. Ids are those of this run: they are not permalinks.
 */
export function toAnalysisDocument(analysis: EventAnalysis) {
	return {
		articles: analysis.articles.map(toArticle),
		speakers: analysis.speakers,
		utterances: analysis.utterances.map(({ wordings, ...utterance }) => ({
			...utterance,
			quotations: wordings.map(({ article, quotation }) => `${article}#${quotation}`),
		})),
		claims: analysis.claims.map(({ tellings, ...claim }) => ({
			...claim,
			tellings: tellings.map(({ article, start, end }) => ({ article, start, end })),
		})),
		suggestions: analysis.suggestions,
		origins: analysis.origins,
	};
}
export type AnalysisDocument = ReturnType<typeof toAnalysisDocument>;

function toArticle(article: AnalysedArticle) {
	const { id, file, title, language, blocks, sentences, quotations, reports } = article;
	const { withheld, figures, dates, places } = article;
	const checkable = new Map(article.checkable.map(({ start, reason }) => [start, reason]));
	return {
		id,
		file,
		title,
		language,
		blocks,
		sentences: sentences.map((sentence) => ({
			...sentence,
			checkable: checkable.has(sentence.start),
			reason: checkable.get(sentence.start) ?? null,
		})),
		quotations: quotations.map((quotation) => withSource(id, quotation)),
		reports: reports.map((report) => withSource(id, report)),
		withheld: withheld.map((report) => withSource(id, report)),
		figures,
		dates,
		places,
	};
}

/** Ids that are unique over all articles, and the speaker as id, name and mention. */
function withSource<Item extends { id: string; speaker: Attribution | null }>(
	article: string,
	{ speaker, ...item }: Item,
) {
	return {
		...item,
		id: `${article}#${item.id}`,
		speaker: speaker && { ...speaker, id: speaker.speaker },
	};
}
