import { decisionsOf, idsOf, type Decision } from '../../model/decision-list.ts';
import type { DecidedGroups, DecidedPlace, PlaceDecision } from '../../model/decided-groups.ts';
import type { Anchor } from '../../model/ledger-version.ts';
import { hasWords, isFound, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { signatureOf } from '../../model/signed.ts';
import { wordsKey } from '../group-anchors.ts';
import { placeKey, placesNow } from '../places-now.ts';
import { confirmedPlaces, headsOf } from './decided-anchors.ts';
import { isAmong } from './unfit-parts.ts';

/** What decisions that apply say of the groups of an event, place by place. */
export function decidedGroups(decisions: readonly Decision[], own: Ledger): DecidedGroups {
	const headOf = headsOf(decisions);
	const about = new Set(decisions.flatMap(idsOf).map(headOf));
	const confirmed = confirmedPlaces(decisions, own);
	const steady = new Map(
		[...confirmed].map(([id, { anchors }]) => [id, new Set(anchors.map(wordsKey))]),
	);
	const excluded = new Set(decisionsOf('exclude', decisions).map(({ is }) => is.id));
	const splits = decisionsOf('split', decisions);
	const pairs = decisionsOf('distinct', decisions).map(({ is }) => is.ids);
	const othersThan = (id: string | undefined) =>
		pairs.filter((ids) => id !== undefined && ids.includes(id)).flat();
	const harmless = decisionsOf('harmless', decisions).map(({ is }) => is);
	const kinds = new Map(own.entries.map(({ id, kind }) => [id, kind]));
	return (kind, places) => {
		const anchors = anchorsOf(places, own);
		const frozen = [...confirmed.keys()].filter((id) => kinds.get(id) === kind);
		const ownerOf = owners(kind, anchors, own.entries.filter(hasWords));
		return anchors.map((anchor): PlaceDecision => {
			const published = ownerOf(anchor);
			const left = splits
				.filter(({ is }) => kinds.get(is.id) === kind && isAmong(anchor.exact, is.apart))
				.map(({ is }) => headOf(is.id));
			const id = published === undefined ? undefined : headOf(published);
			const of = id !== undefined && about.has(id) && !left.includes(id) ? id : undefined;
			const apartFrom = [...left, ...othersThan(of).filter((each) => each !== of)];
			const sealed = of !== undefined && excluded.has(of) ? of : undefined;
			const kept = of !== undefined && steady.get(of)?.has(wordsKey(anchor));
			return {
				...{ of, apartFrom, sealed, together: kept ? of : sealed },
				outside: id === undefined ? [] : frozen.filter((each) => each !== id),
				harmless: harmless
					.filter((each) => each.id === of)
					.map((each) => ({ between: each.between, ...signatureOf(each) })),
			};
		});
	};
}

/** The places as the ledger keeps them, articles by their slugs; equal words are counted in the order of the text. */
function anchorsOf(places: readonly DecidedPlace[], { slugs }: Ledger): Anchor[] {
	const articles = new Map(
		slugs.flatMap(({ kind, key, slug }) => (kind === 'article' ? [[key, slug] as const] : [])),
	);
	const counts = new Map<string, number>();
	return places.map(({ file, exact, prefix, suffix }) => {
		// a name that no slug has: the article was never published
		const article = articles.get(file) ?? `${file} (new)`;
		const key = wordsKey({ article, exact });
		const occurrence = (counts.get(key) ?? 0) + 1;
		counts.set(key, occurrence);
		return { article, exact, occurrence, prefix, suffix };
	});
}

/** Under which id each place is published, as the ledger will find it again. */
function owners(
	kind: LedgerEntry['kind'],
	anchors: readonly Anchor[],
	entries: readonly LedgerEntry[],
): (anchor: Anchor) => string | undefined {
	const published = entries.filter((entry) => isFound(entry) && entry.kind === kind);
	const placeNow = placesNow(published, [{ kind, anchors }]);
	const held = published.flatMap((entry) =>
		entry.anchors.map((anchor) => [placeNow(entry, anchor), entry.id] as const),
	);
	const ids = new Map(held);
	return (anchor) => ids.get(placeKey(kind, anchor));
}
