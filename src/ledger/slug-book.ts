import type { Ledger, MintedSlug } from '../model/ledger.ts';
import { shortHash, slugOf } from './slug-of.ts';

/** What needs a slug. */
export interface Named {
	readonly kind: MintedSlug['kind'];
	/** Keys that it may have been minted under; the first is the one for a new slug. */
	readonly keys: readonly [string, ...string[]];
	/** The words that a new slug is made of. */
	readonly name: string;
}

/** The slugs of one event: those of the ledger, and those minted since. */
export interface SlugBook {
	/** The slug of a thing, minted where it has none. One slug is given out once in a run. */
	readonly slugFor: (named: Named) => string;
	/** All slugs, by kind, then key. */
	readonly slugs: () => MintedSlug[];
}

const bookKey = (kind: string, key: string): string => `${kind} ${key}`;

/** Open the book of an event; slugs that `others` hold are taken, but a named outlet's is shared. */
export function slugBook(event: string, own: Ledger | null, others: readonly Ledger[]): SlugBook {
	const book = new Map((own?.slugs ?? []).map((row) => [bookKey(row.kind, row.key), row]));
	const elsewhere = others.flatMap(({ slugs }) => slugs);
	const outlets = new Map(
		elsewhere.filter(({ kind }) => kind === 'outlet').map((row) => [row.key, row.slug]),
	);
	const taken = new Set([...book.values(), ...elsewhere].map((row) => bookKey(row.kind, row.slug)));
	const given = new Set<string>();
	const free = (kind: string) => (slug: string) => !taken.has(bookKey(kind, slug));
	const published = ({ kind, keys }: Named) =>
		keys
			.map((key) => book.get(bookKey(kind, key))?.slug)
			.find((slug) => slug !== undefined && !given.has(bookKey(kind, slug)));

	const slugFor = (named: Named): string => {
		const { kind, keys } = named;
		const shared = kind === 'outlet' ? outlets.get(keys[0]) : undefined;
		const slug =
			published(named) ?? shared ?? candidates(named, event).find(free(kind)) ?? longWay(named);
		if (!keys.some((key) => book.get(bookKey(kind, key))?.slug === slug)) {
			const key = keys.find((each) => !book.has(bookKey(kind, each))) ?? `${keys[0]} (${slug})`;
			book.set(bookKey(kind, key), { kind, key, slug });
		}
		taken.add(bookKey(kind, slug));
		given.add(bookKey(kind, slug));
		return slug;
	};
	return { slugFor, slugs: () => [...book.values()].sort(byKindAndKey) };
}

/** The plain slug; with the event's name; with a hash of the key. */
function candidates({ kind, keys, name }: Named, event: string): string[] {
	const slug = slugOf(kind, name);
	return [slug, `${slug}-${slugOf('event', event)}`, `${slug}-${shortHash(keys[0])}`];
}

const longWay = ({ kind, keys, name }: Named): string =>
	`${slugOf(kind, name)}-${shortHash(keys[0])}${shortHash(`again ${keys[0]}`)}`;

function byKindAndKey(a: MintedSlug, b: MintedSlug): number {
	const [left, right] = [bookKey(a.kind, a.key), bookKey(b.kind, b.key)];
	return left < right ? -1 : Number(left > right);
}
