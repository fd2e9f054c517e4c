import type { SearchedLine, SearchKind } from '../../model/searched-line.ts';
import { nearnessOf, type Closeness, type Nearness } from './nearness.ts';

/** A hit as far as its rank depends on it. */
export interface Hit {
	readonly kind: SearchKind;
	readonly lines: readonly SearchedLine[];
}

/** A hit with how near it is to what was asked. */
export type Ranked<T> = T & { readonly nearness: Nearness };

const nearest: readonly Closeness[] = ['exact', 'words', 'close'];

/** Of hits that are equally good, what somebody said comes before who tells it, and where. */
const kinds: readonly SearchKind[] = ['utterance', 'claim', 'paragraph', 'explainer'];

/**
 * Hits that have the very words first, then those that have all of them, then the rest; among these
 * utterances, claims and paragraphs; else in the order given, that of relevance.
 */
export function rankHits<T extends Hit>(hits: readonly T[], asked: string): Ranked<T>[] {
	const ranked = hits.map((hit) => ({ ...hit, nearness: nearnessOf(hit.lines, asked) }));
	const rank = ({ kind, nearness }: Ranked<T>) =>
		nearest.indexOf(nearness.closeness) * kinds.length + kinds.indexOf(kind);
	return ranked.toSorted((a, b) => rank(a) - rank(b));
}
