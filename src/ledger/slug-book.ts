import { shortHash } from '../text/short-hash.ts';
import { slugOf } from '../text/slug-of.ts';
import type { Ledger, MintedSlug } from '../model/ledger.ts';

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
	/** All slugs, by kind, then key; one that nothing has any more leads on to what has its key now. */
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
	/** The slugs given out in this run, and by key the slug of what has the key now. */
	const given = new Set<string>();
	const owners = new Map<string, string>();
	const free = (kind: string) => (slug: string) => !taken.has(bookKey(kind, slug));

	function published(kind: string, keys: readonly string[]): string | undefined {
		const rows = keys.flatMap((key) => rowsOf(kind, key));
		return rows.find(({ slug }) => !given.has(bookKey(kind, slug)))?.slug;
	}

	/** A key has several slugs where several things went by it at a time. */
	function rowsOf(kind: string, key: string): MintedSlug[] {
		const rows: MintedSlug[] = [];
		for (let count = 1; ; count++) {
			const row = book.get(bookKey(kind, numbered(key, count)));
			if (!row) return rows;
			rows.push(row);
		}
	}

	function note({ kind, keys }: Named, slug: string): void {
		const held = rowsOf(kind, keys[0]).some((row) => row.slug === slug);
		const known = kind !== 'outlet' && keys.some((key) => has(rowsOf(kind, key), slug));
		if (!held && !known) {
			const open = keys.find((key) => !book.has(bookKey(kind, key)));
			const key = open ?? numbered(keys[0], rowsOf(kind, keys[0]).length + 1);
			book.set(bookKey(kind, key), { kind, key, slug });
		}
		taken.add(bookKey(kind, slug));
		given.add(bookKey(kind, slug));
		for (const key of keys)
			if (!owners.has(bookKey(kind, key))) owners.set(bookKey(kind, key), slug);
	}

	/** Mark a slug without an owner with the one that its key has now. */
	function leading({ into, ...row }: MintedSlug): MintedSlug {
		if (given.has(bookKey(row.kind, row.slug))) return row;
		const now = owners.get(bookKey(row.kind, row.key)) ?? into;
		return { ...row, ...(now !== undefined && { into: now }) };
	}

	return {
		slugFor: (named) => {
			const { kind, keys } = named;
			const slug =
				published(kind, keys.slice(0, 1)) ??
				(kind === 'outlet' ? outlets.get(keys[0]) : undefined) ??
				published(kind, keys.slice(1)) ??
				candidates(named, event).find(free(kind)) ??
				longWay(named);
			note(named, slug);
			return slug;
		},
		slugs: () => Array.from(book.values(), leading).sort(byKindAndKey),
	};
}

const has = (rows: readonly MintedSlug[], slug: string): boolean =>
	rows.some((row) => row.slug === slug);

const numbered = (key: string, count: number): string => (count === 1 ? key : `${key} (${count})`);

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
