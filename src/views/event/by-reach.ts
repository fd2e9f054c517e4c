import type { Passage } from '../../model/passage.ts';
import { articlesOf } from '../article/articles-of.ts';

/** Those told in the most articles first; otherwise the order stays. */
export function byReach<T>(items: readonly T[], passages: (item: T) => readonly Passage[]): T[] {
	const reach = (item: T) => articlesOf(passages(item)).length;
	return items.toSorted((a, b) => reach(b) - reach(a));
}
