import type { AnalysedArticle, EventAnalysis } from '../../../model/event-analysis.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';

/** An event in which one article tells a claim in each of some spans and quotes in each of others. */
export function eventOfSpans(
	article: AnalysedArticle,
	text: string,
	claims: readonly TextPositionSelector[],
	quotations: readonly TextPositionSelector[],
): EventAnalysis {
	const passage = ({ start, end }: TextPositionSelector) => {
		const exact = exactText(text, { start, end });
		return { article: article.id, block: 'p1', start, end, exact, prefix: '', suffix: '' };
	};
	const alone = {
		agreement: 'single-source' as const,
		grouping: null,
		differences: [],
		origins: 1,
	};
	return {
		id: 'example-event',
		title: 'Example',
		articles: [article],
		outlets: [],
		speakers: [],
		origins: [],
		suggestions: [],
		claims: claims.map((span, index) => {
			const telling = { ...passage(span), reason: 'event' as const };
			return {
				...alone,
				id: `claim${index}`,
				statement: 'Example',
				stances: [],
				contradictions: [],
				tellings: [telling],
			};
		}),
		utterances: quotations.map((span, index) => {
			const wording = { ...passage(span), quotation: `q${index}`, kind: 'direct' as const };
			return {
				...alone,
				id: `utterance${index}`,
				speaker: null,
				wordings: [wording],
				retellings: [],
			};
		}),
	};
}
