import type { EventIndex } from './event-index.ts';
import { text } from '../interface-text.ts';
import { listed } from '../wording/listed.ts';

/** Articles of one origin, and the words by which that is told. */
export interface OriginsView {
	/** Such as “3 articles (2 not counting copies)”. */
	readonly count: string;
	/** Without the words where they may not be published. */
	readonly shared: readonly { readonly sentence: string; readonly words: string | null }[];
	/** Articles that share no long run of words, and credit one agency. */
	readonly credited: readonly string[];
	/** Outlets whose articles share no long run of words with another; null where there are none. */
	readonly alone: string | null;
}

/** The origins of an event, or those alone that given articles of it are of. */
export function originsView(
	index: EventIndex,
	among: readonly string[] = index.event.articles.map(({ id }) => id),
): OriginsView {
	const names = (articles: readonly string[]) => articles.map((id) => index.outletOf(id).name);
	const origins = index.event.origins
		.map((origin) => ({ origin, here: origin.articles.filter((id) => among.includes(id)) }))
		.filter(({ here }) => here.length > 0);
	const several = origins.filter(({ here }) => here.length > 1).map(({ origin }) => origin);
	const alone = origins.filter(({ here }) => here.length === 1).flatMap(({ here }) => names(here));
	return {
		count: text.count.told(among.length, origins.length),
		shared: several.flatMap((origin) => {
			const { shared, articles } = origin;
			if (shared === null) return [];
			const sentence = text.event.shares(listed(names(articles)), articles.length, shared.words);
			return [{ sentence, words: shared.exact }];
		}),
		credited: several.flatMap((origin) =>
			origin.shared === null && origin.credit !== null
				? [text.event.credits(listed(names(origin.articles)), origin.credit)]
				: [],
		),
		alone: alone.length === 0 ? null : listed([...new Set(alone)]),
	};
}
