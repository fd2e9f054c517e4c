import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Ledger, MintedSlug } from '../../model/ledger.ts';

/** A page by name that was published, and the event that its slug was minted for. */
export interface FormerSlug extends MintedSlug {
	readonly kind: 'article' | 'outlet' | 'speaker';
	readonly event: string;
}

/** The published slugs of a kind that no event uses any more, each once. */
export function formerSlugs(
	kind: FormerSlug['kind'],
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): FormerSlug[] {
	const seen = new Set(events.flatMap((event) => event[`${kind}s`].map(({ id }) => id)));
	return ledgers.flatMap(({ event, slugs }) =>
		slugs.flatMap(({ kind: of, ...minted }) => {
			if (of !== kind || seen.has(minted.slug)) return [];
			seen.add(minted.slug);
			return [{ ...minted, kind, event }];
		}),
	);
}
