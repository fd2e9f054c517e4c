import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';

/** All that the published data of one event are made from. */
export interface DataSource {
	readonly event: EventAnalysis;
	readonly ledger: Ledger;
	/** The words of each article, as its file has them, by the id of the article. */
	readonly texts: ReadonlyMap<string, string>;
	/** The signed verdicts of the site. */
	readonly reviews: readonly Review[];
	/** An address of the site as others may link to it. */
	readonly urlOf: UrlOf;
}

export type UrlOf = (address: string) => string;

/** The words of an article. */
export function textOf({ event, texts }: DataSource, article: string): string {
	const text = texts.get(article);
	if (text !== undefined) return text;
	throw new Error(
		`content/articles/${event.id}/${article}.mdx is missing, which content/events/${event.id}.json ` +
			'refers to. Run `npx variorum content` to write it anew.',
	);
}
