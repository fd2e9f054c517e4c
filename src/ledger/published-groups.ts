import { fold } from '../language/words.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PublishedGroups } from '../model/published-groups.ts';

/** Look up what is published together; words that stand twice in an article are told apart by nothing here. */
export function publishedGroups({ entries, slugs }: Ledger): PublishedGroups {
	const files = new Map(
		slugs.flatMap(({ kind, key, slug }) => (kind === 'article' ? [[slug, key] as const] : [])),
	);
	const ids = new Map(
		entries
			.filter(({ state }) => state === 'live')
			.flatMap(({ id, kind, anchors }) =>
				anchors.map(({ article, exact }) => [
					JSON.stringify([kind, files.get(article), fold(exact)]),
					id,
				]),
			),
	);
	return (kind, file, exact) => ids.get(JSON.stringify([kind, file, fold(exact)]));
}
