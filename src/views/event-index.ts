import type { Attribution } from '../model/attribution.ts';
import type { AnalysedArticle, EventAnalysis } from '../model/event-analysis.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Wording } from '../model/utterance.ts';

/** An event with its parts to be found by id. */
export interface EventIndex {
	readonly event: EventAnalysis;
	readonly article: (id: string) => AnalysedArticle;
	readonly outlet: (id: string) => Outlet;
	readonly outletOf: (article: string) => Outlet;
	readonly speaker: (id: string) => Speaker;
	/** To whom the article of a wording attributes it; null where it attributes it to nobody. */
	readonly attribution: (wording: Wording) => Attribution | null;
	/** The words that attribute it: the mention of the speaker, the cue. */
	readonly cue: (wording: Wording) => { readonly start: number; readonly end: number } | null;
}

export function indexEvent(event: EventAnalysis): EventIndex {
	const article = finder(event, 'article', event.articles);
	const outlet = finder(event, 'outlet', event.outlets);
	const quotation = (wording: Wording) =>
		article(wording.article).quotations.find(({ id }) => id === wording.quotation);
	return {
		event,
		article,
		outlet,
		outletOf: (id) => outlet(article(id).outlet),
		speaker: finder(event, 'speaker', event.speakers),
		attribution: (wording) => quotation(wording)?.speaker ?? null,
		cue: (wording) => quotation(wording)?.cue ?? null,
	};
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
				'Run `npm run content` to write it anew.',
		);
	};
}
