import { tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { spansOver } from '../../model/spans-over.ts';
import type { Utterance } from '../../model/utterance.ts';

/** A span of an article that its page marks. */
export interface Marker extends TextPositionSelector {
	readonly name: 'Claim' | 'Quotation' | 'Omitted';
	/** The name under which links find it; null where nothing links to it. */
	readonly anchor: string | null;
	readonly attributes: Readonly<Record<string, string>>;
}

/** All that is to be marked in one article, outer markers apart from those that may stand in them. */
export interface ArticleMarkers {
	readonly claims: readonly Marker[];
	readonly quotations: readonly Marker[];
}

/**
 * Find what the event knows of one article: its tellings, its wordings and its scare quotations; and
 * where something is left out of it, which no other marker reaches over.
 */
export function articleMarkers(article: AnalysedArticle, event: EventAnalysis): ArticleMarkers {
	const wordings = event.utterances.flatMap((utterance) => wordingMarkers(utterance, article.id));
	return {
		claims: [
			...event.claims.flatMap((claim) => tellingMarkers(claim, article.id)),
			...omissionMarkers(article),
		],
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

/** The places of an excerpt between its parts, without the spaces around them. */
function omissionMarkers({ excerpt, blocks }: AnalysedArticle): Marker[] {
	if (!excerpt) return [];
	const partsIn = spansOver(excerpt);
	return blocks.flatMap((block) => {
		const parts = partsIn(block);
		const edges = [block.start, ...parts.flatMap(({ start, end }) => [start, end]), block.end];
		return edges.flatMap((start, at) => {
			const end = edges[at + 1];
			return at % 2 === 0 && end! > start ? omission(block, start, end!) : [];
		});
	});
}

function omission(block: TextPositionSelector, from: number, to: number): Marker {
	const start = from === block.start ? from : from + 1;
	const end = to === block.end ? to : to - 1;
	return { name: 'Omitted', anchor: null, attributes: {}, start, end };
}
