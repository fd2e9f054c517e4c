import { attributedIn } from '../../model/attributed.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Passage } from '../../model/passage.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Report } from '../../model/report.ts';
import { overlap } from '../../model/selector.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Utterance, Wording } from '../../model/utterance.ts';
import { rememberedOf } from '../../text/remembered.ts';

/** An event with its parts to be found by id. */
export interface EventIndex {
	readonly event: EventAnalysis;
	readonly article: (id: string) => AnalysedArticle;
	readonly outlet: (id: string) => Outlet;
	readonly outletOf: (article: string) => Outlet;
	readonly speaker: (id: string) => Speaker;
	readonly claim: (id: string) => Claim;
	readonly utterance: (id: string) => Utterance;
	readonly quotation: (wording: Wording) => Quotation | undefined;
	/** What its article gives to somebody of the words of a passage, most of them at least. */
	readonly spoken: (passage: Passage) => Quotation | Report | undefined;
	/** To whom its article gives the words of a passage; a wording’s are those of its quotation. */
	readonly attribution: (passage: Passage | Wording) => Attribution | null;
}

/** Made once for all pages of an event. */
export const indexEvent: (event: EventAnalysis) => EventIndex = rememberedOf((event) => {
	const article = finder(event, 'article', event.articles);
	const outlet = finder(event, 'outlet', event.outlets);
	const quotation = (wording: Wording) =>
		article(wording.article).quotations.find(({ id }) => id === wording.quotation);
	const spoken = (passage: Passage) => spokenIn(article(passage.article), passage);
	return {
		event,
		article,
		outlet,
		outletOf: (id) => outlet(article(id).outlet),
		speaker: finder(event, 'speaker', event.speakers),
		claim: finder(event, 'claim', event.claims),
		utterance: finder(event, 'utterance', event.utterances),
		quotation,
		spoken,
		attribution: (passage) =>
			('quotation' in passage ? quotation(passage) : spoken(passage))?.speaker ?? null,
	};
});

/** The one whose words are most of the passage, or lie in it for the most part. */
function spokenIn(article: AnalysedArticle, passage: Passage): Quotation | Report | undefined {
	return attributedIn(article)
		.filter(({ speaker }) => speaker !== null)
		.map((spoken) => ({ spoken, shared: overlap(spoken, passage) }))
		.filter(({ spoken: { start, end }, shared }) => {
			const shorter = Math.min(end - start, passage.end - passage.start);
			return shared > shorter / 2;
		})
		.toSorted((a, b) => b.shared - a.shared)[0]?.spoken;
}

function finder<T extends { readonly id: string }>(
	event: EventAnalysis,
	noun: string,
	items: readonly T[],
): (id: string) => T {
	const byId = new Map(items.map((item) => [item.id, item]));
	return (id) => {
		const item = byId.get(id);
		if (item) return item;
		throw new Error(
			`content/events/${event.id}.json refers to the ${noun} “${id}”, which it does not contain. ` +
				'Run `npx variorum content` to write it anew.',
		);
	};
}
