import { hasWords, isFound, type Ledger } from '../model/ledger.ts';
import { sameWords } from './same-words.ts';
import type { PublishedGroups } from '../model/published-groups.ts';

/** Look up what is published together; words that an article has under two ids are neither’s. */
export function publishedGroups({ entries, slugs }: Ledger): PublishedGroups {
	const files = new Map(
		slugs.flatMap(({ kind, key, slug }) => (kind === 'article' ? [[slug, key] as const] : [])),
	);
	const places = entries
		.filter(hasWords)
		.filter(isFound)
		.flatMap(({ id, kind, anchors }) =>
			anchors.map(({ article, exact }) => ({ id, key: keyOf(kind, files.get(article), exact) })),
		);
	const ids = Map.groupBy(places, ({ key }) => key);
	return (kind, file, exact) => {
		const found = new Set(ids.get(keyOf(kind, file, exact))?.map(({ id }) => id));
		return found.size === 1 ? [...found][0] : undefined;
	};
}

function keyOf(kind: string, file: string | undefined, exact: string): string {
	return JSON.stringify([kind, file, sameWords(exact)]);
}
