import { quotationsWith } from '../../src/ledger/decide/quotations-with.ts';
import { decisionsOf, type Decision, type DecisionOf } from '../../src/model/decision-list.ts';
import type { AnalysedArticle } from '../../src/model/event-analysis.ts';
import type { Wording } from '../../src/model/utterance.ts';

/** A decision on who said words, and which quotations of its article it means. */
export interface DecidedSpeaker {
	readonly decision: DecisionOf<'attribute'>;
	/** Their ids; none where its words are not found, or in several places. */
	readonly quotations: readonly string[];
}

/** What was decided on who said words of articles, be that applied or not. */
export function decidedSpeakers(
	decisions: readonly Decision[],
	articles: readonly AnalysedArticle[],
	textOf: (article: string) => Promise<string>,
): Promise<DecidedSpeaker[]> {
	const all = decisionsOf('attribute', decisions).map(async (decision) => {
		const { article, words } = decision.is;
		const found = articles.find(({ id }) => id === article);
		if (!found) return { decision, quotations: [] };
		const [meant, ...others] = quotationsWith({ ...found, text: await textOf(article) }, words);
		const isPlain = meant !== undefined && others.length === 0;
		return { decision, quotations: isPlain ? meant.map(({ id }) => id) : [] };
	});
	return Promise.all(all);
}

/** The decisions on who said the words of a place; only the first of them can apply. */
export function speakersDecided(
	all: readonly DecidedSpeaker[],
	place: Pick<Wording, 'article' | 'quotation'>,
): DecisionOf<'attribute'>[] {
	return all
		.filter(
			({ decision, quotations }) =>
				decision.is.article === place.article && quotations.includes(place.quotation),
		)
		.map(({ decision }) => decision);
}
