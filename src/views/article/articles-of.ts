import type { Passage } from '../../model/passage.ts';

/** The ids of the articles that passages stand in, each once, in their order. */
export function articlesOf(passages: readonly Passage[]): string[] {
	return [...new Set(passages.map(({ article }) => article))];
}
