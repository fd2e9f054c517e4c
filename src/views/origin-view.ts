import type { Origin } from '../model/origin.ts';
import type { EventIndex } from './event-index.ts';
import { text } from './interface-text.ts';
import { listed } from './listed.ts';

/** Articles of one origin, and the words by which that is told. */
export interface OriginsView {
	readonly shared: readonly { readonly sentence: string; readonly words: string }[];
	/** Articles that share no long run of words, and credit one agency. */
	readonly credited: readonly string[];
	/** Outlets whose articles share no long run of words with another; null where there are none. */
	readonly alone: string | null;
}

export function originsView(index: EventIndex): OriginsView {
	const names = ({ articles }: Origin) => articles.map((id) => index.outletOf(id).name);
	const { origins } = index.event;
	const alone = origins.filter(({ articles }) => articles.length === 1).flatMap(names);
	return {
		shared: origins.flatMap((origin) => {
			const { shared } = origin;
			if (shared === null) return [];
			const sentence = text.event.shares(listed(names(origin)), shared.words);
			return [{ sentence, words: shared.exact }];
		}),
		credited: origins.flatMap((origin) =>
			origin.articles.length > 1 && origin.shared === null && origin.credit !== null
				? [text.event.credits(listed(names(origin)), origin.credit)]
				: [],
		),
		alone: alone.length === 0 ? null : listed([...new Set(alone)]),
	};
}
