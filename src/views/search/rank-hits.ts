import { closeness, type Closeness } from './closeness.ts';

/** A hit as far as its rank depends on it. */
export interface Hit {
	readonly kind: string;
	readonly content: string;
}

/** A hit with how near it is to what was asked. */
export type Ranked<T> = T & { readonly closeness: Closeness };

const nearest: readonly Closeness[] = ['exact', 'words', 'close'];

/** Of hits that are equally good, what somebody said comes before who tells it, and where. */
const kinds = ['utterance', 'claim', 'paragraph'];

/**
 * Hits that have the very words of the query first, then those that have all of its words, then
 * the rest; among these utterances, claims and paragraphs; else in the order given, that of
 * relevance.
 */
export function rankHits<T extends Hit>(hits: readonly T[], query: string): Ranked<T>[] {
	const ranked = hits.map((hit) => ({ ...hit, closeness: closeness(hit.content, query) }));
	const rank = (hit: Ranked<T>) =>
		nearest.indexOf(hit.closeness) * kinds.length + kinds.indexOf(hit.kind);
	return ranked.toSorted((a, b) => rank(a) - rank(b));
}
