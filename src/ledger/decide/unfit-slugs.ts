import type { DecisionOf } from '../../model/decision-list.ts';
import type { Ledger, MintedSlug } from '../../model/ledger.ts';
import { perhapsMeant } from '../../model/nearest.ts';

/** Why the speaker of a decision is none of the event; null where it is one. */
export function unfitSpeaker(
	{ is: { speaker } }: DecisionOf<'rename'>,
	own: Ledger | null,
): string | null {
	const rows = slugsOf('speaker', own).filter(({ slug }) => slug === speaker);
	if (rows.some(({ into }) => into === undefined)) return null;
	if (rows[0]) return `The speaker “${speaker}” is listed as “${rows[0].into!}” now.`;
	return unknown('speaker', speaker, own);
}

/** Why the article of a decision is none of the event; null where it is one. */
export function unfitArticle(
	{ is: { article } }: DecisionOf<'attribute'>,
	own: Ledger | null,
): string | null {
	const isKnown = slugsOf('article', own).some(({ slug }) => slug === article);
	return isKnown ? null : unknown('article', article, own);
}

const slugsOf = (kind: MintedSlug['kind'], own: Ledger | null): readonly MintedSlug[] =>
	(own?.slugs ?? []).filter((row) => row.kind === kind);

function unknown(kind: 'article' | 'speaker', given: string, own: Ledger | null): string {
	const slugs = slugsOf(kind, own).map(({ slug }) => slug);
	return `No ${kind} of this event has an address that ends in “${given}”.${perhapsMeant(given, slugs)}`;
}
