/** A hit as far as its rank depends on it. */
export interface Ranked {
	readonly kind: string;
	readonly content: string;
}

/** Of hits that are equally good, what somebody said comes before who tells it, and where. */
const kinds = ['utterance', 'claim', 'paragraph'];

/**
 * Hits that have the very words of the query first, then utterances, claims and paragraphs; else
 * in the order given, that of relevance.
 */
export function rankHits<T extends Ranked>(hits: readonly T[], query: string): T[] {
	const words = plain(query.replaceAll('"', ' '));
	const inexact = ({ content }: T) => (plain(content).includes(words) ? 0 : 1);
	const rank = (hit: T) => inexact(hit) * kinds.length + kinds.indexOf(hit.kind);
	return hits.toSorted((a, b) => rank(a) - rank(b));
}

function plain(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
