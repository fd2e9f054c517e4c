import { addresses, dataAddresses } from '../../model/addresses.ts';
import { retellingAnchors, tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import { codePointOffsets } from '../../model/code-points.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { textOf, type DataSource, type UrlOf } from './data-source.ts';
import { describeQuote } from './describe-quote.ts';

/** What an annotation says of a passage, and under which name. */
interface Marked {
	readonly passage: Passage;
	readonly anchor: string;
	/** Whether the page of the article has a place of that name. */
	readonly onPage: boolean;
	readonly body: Annotation['body'];
}

/** All annotations of an article, in the order of its text; outer ones before those within. */
export function annotationsOf(source: DataSource, article: AnalysedArticle): Annotation[] {
	const { event, urlOf } = source;
	const text = textOf(source, article.id);
	const count = codePointOffsets(text);
	const marked = [
		...event.claims.flatMap((claim) => tellingsOf(claim, urlOf)),
		...event.utterances.flatMap((utterance) => wordingsOf(utterance, article, urlOf)),
		...event.utterances.flatMap((utterance) => retellingsOf(utterance, article, urlOf)),
	].filter(({ passage }) => passage.article === article.id);
	return marked.toSorted(inOrderOfText).map(({ passage, anchor, onPage, body }) => ({
		id: `${urlOf(dataAddresses.annotations(article.id))}#${anchor}`,
		type: 'Annotation',
		motivation: body.type === 'schema:Claim' ? 'classifying' : 'describing',
		...(onPage && { canonical: urlOf(addresses.place(article.id, anchor)) }),
		body,
		target: {
			type: 'SpecificResource',
			source: urlOf(dataAddresses.text(article.id)),
			scope: urlOf(addresses.article(article.id)),
			selector: [
				describeQuote(text, passage),
				{ type: 'TextPositionSelector', start: count(passage.start), end: count(passage.end) },
			],
		},
	}));
}

function inOrderOfText(a: Marked, b: Marked): number {
	return a.passage.start - b.passage.start || b.passage.end - a.passage.end;
}

function tellingsOf(claim: Claim, urlOf: UrlOf): Marked[] {
	const anchors = tellingAnchors(claim);
	const id = urlOf(addresses.claim(claim.id));
	return claim.tellings.map((passage, index) => ({
		passage,
		anchor: anchors[index]!,
		onPage: true,
		body: { id, type: 'schema:Claim', kind: passage.reason },
	}));
}

function wordingsOf(utterance: Utterance, article: AnalysedArticle, urlOf: UrlOf): Marked[] {
	const anchors = wordingAnchors(utterance);
	const id = urlOf(addresses.utterance(utterance.id));
	return utterance.wordings.map((passage, index) => {
		const said = article.quotations.find((quotation) => quotation.id === passage.quotation);
		const speaker = speakerOf(said?.speaker ?? null, urlOf);
		const body = { id, type: 'schema:Quotation', kind: passage.kind, speaker } as const;
		return { passage, anchor: anchors[index]!, onPage: true, body };
	});
}

function retellingsOf(utterance: Utterance, article: AnalysedArticle, urlOf: UrlOf): Marked[] {
	const anchors = retellingAnchors(utterance);
	const id = urlOf(addresses.utterance(utterance.id));
	return utterance.retellings.map((passage, index) => {
		const said = article.reports.find((report) => report.id === passage.report);
		const speaker = speakerOf(said?.speaker ?? null, urlOf);
		const body = { id, type: 'schema:Quotation', kind: 'report', speaker } as const;
		return { passage, anchor: anchors[index]!, onPage: false, body };
	});
}

/** Whom the article names, and the page of the one who is meant. */
function speakerOf(attribution: Attribution | null, urlOf: UrlOf): Annotation['body']['speaker'] {
	if (!attribution) return null;
	const { name, speaker } = attribution;
	return { ...(speaker !== null && { id: urlOf(addresses.speaker(speaker)) }), name };
}
