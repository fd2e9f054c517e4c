import { tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { Utterance } from '../../model/utterance.ts';

/** A span of an article that its page marks. */
export interface Marker extends TextPositionSelector {
	readonly name: 'Claim' | 'Quotation';
	/** The name under which links find it; null where nothing links to it. */
	readonly anchor: string | null;
	readonly attributes: Readonly<Record<string, string>>;
}

/** All that is to be marked in one article, outer markers apart from those that may stand in them. */
export interface ArticleMarkers {
	readonly claims: readonly Marker[];
	readonly quotations: readonly Marker[];
}

/** Find what the event knows of one article: its tellings, its wordings and its scare quotations. */
export function articleMarkers(article: AnalysedArticle, event: EventAnalysis): ArticleMarkers {
	const wordings = event.utterances.flatMap((utterance) => wordingMarkers(utterance, article.id));
	return {
		claims: event.claims.flatMap((claim) => tellingMarkers(claim, article.id)),
		quotations: [...wordings, ...scareMarkers(article)],
	};
}

function tellingMarkers(claim: Claim, articleId: string): Marker[] {
	if (!claim.tellings.some(({ article }) => article === articleId)) return [];
	const anchors = tellingAnchors(claim);
	return claim.tellings.flatMap(({ article, start, end }, index): Marker[] => {
		if (article !== articleId) return [];
		return [
			{ name: 'Claim', anchor: anchors[index]!, start, end, attributes: { claim: claim.id } },
		];
	});
}

function wordingMarkers(utterance: Utterance, articleId: string): Marker[] {
	if (!utterance.wordings.some(({ article }) => article === articleId)) return [];
	const anchors = wordingAnchors(utterance);
	return utterance.wordings.flatMap(({ article, start, end, kind }, index): Marker[] => {
		if (article !== articleId) return [];
		const attributes = { utterance: utterance.id, kind };
		return [{ name: 'Quotation', anchor: anchors[index]!, start, end, attributes }];
	});
}

function scareMarkers({ quotations }: AnalysedArticle): Marker[] {
	const scare = quotations.filter(({ kind }) => kind === 'scare');
	return scare.map(({ start, end, kind }) => {
		return { name: 'Quotation', anchor: null, start, end, attributes: { kind } };
	});
}
