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
	const book = openBook(own, others);
	return {
		slugFor: (named) => {
			const slug = knownSlug(book, named) ?? newSlug(book, named, event);
			note(book, named, slug);
			return slug;
		},
		slugs: () => Array.from(book.rows.values(), (row) => leading(book, row)).sort(byKindAndKey),
	};
}

/** What a book holds; everything by kind and key, or by kind and slug. */
interface Book {
	readonly rows: Map<string, MintedSlug>;
	/** The slugs of outlets in other events, by key. */
	readonly outlets: ReadonlyMap<string, string>;
	readonly taken: Set<string>;
	/** The slugs given out in this run. */
	readonly given: Set<string>;
	/** By key the slug of what has the key now. */
	readonly owners: Map<string, string>;
}

function openBook(own: Ledger | null, others: readonly Ledger[]): Book {
	const rows = new Map((own?.slugs ?? []).map((row) => [bookKey(row.kind, row.key), row]));
	const elsewhere = others.flatMap(({ slugs }) => slugs);
	const outlets = elsewhere.filter(({ kind }) => kind === 'outlet');
	const taken = [...rows.values(), ...elsewhere].map((row) => bookKey(row.kind, row.slug));
	return {
		rows,
		outlets: new Map(outlets.map((row) => [row.key, row.slug])),
		taken: new Set(taken),
		given: new Set(),
		owners: new Map(),
	};
}

/** The slug that a thing has had: by its first key, as an outlet of another event, or by another key. */
function knownSlug(book: Book, { kind, keys }: Named): string | undefined {
	return (
		published(book, kind, keys.slice(0, 1)) ??
		(kind === 'outlet' ? book.outlets.get(keys[0]) : undefined) ??
		published(book, kind, keys.slice(1))
	);
}

/** A slug of some keys that nothing else has been given in this run. */
function published(book: Book, kind: string, keys: readonly string[]): string | undefined {
	const rows = keys.flatMap((key) => rowsOf(book, kind, key));
	return rows.find(({ slug }) => !book.given.has(bookKey(kind, slug)))?.slug;
}

/** A key has several slugs where several things went by it at a time. */
function rowsOf({ rows }: Book, kind: string, key: string): MintedSlug[] {
	const found: MintedSlug[] = [];
	for (let count = 1; ; count++) {
		const row = rows.get(bookKey(kind, numbered(key, count)));
		if (!row) return found;
		found.push(row);
	}
}

function newSlug({ taken }: Book, named: Named, event: string): string {
	const isFree = (slug: string) => !taken.has(bookKey(named.kind, slug));
	return candidates(named, event).find(isFree) ?? longWay(named);
}

/** Write down that a thing has a slug. */
function note(book: Book, named: Named, slug: string): void {
	const { kind, keys } = named;
	if (!isNoted(book, named, slug)) {
		const key = openKey(book, named);
		book.rows.set(bookKey(kind, key), { kind, key, slug });
	}
	book.taken.add(bookKey(kind, slug));
	book.given.add(bookKey(kind, slug));
	for (const key of keys.map((each) => bookKey(kind, each)))
		if (!book.owners.has(key)) book.owners.set(key, slug);
}

/** Whether a slug stands under a key of its thing; an outlet's must stand under the first, by which others share it. */
function isNoted(book: Book, { kind, keys }: Named, slug: string): boolean {
	const telling = kind === 'outlet' ? keys.slice(0, 1) : keys;
	return telling.some((key) => rowsOf(book, kind, key).some((row) => row.slug === slug));
}

/** The first key under which nothing stands, else the first one with a number. */
function openKey(book: Book, { kind, keys }: Named): string {
	const open = keys.find((key) => !book.rows.has(bookKey(kind, key)));
	return open ?? numbered(keys[0], rowsOf(book, kind, keys[0]).length + 1);
}

/** Mark a slug without an owner with the one that its key has now. */
function leading({ given, owners }: Book, { into, ...row }: MintedSlug): MintedSlug {
	if (given.has(bookKey(row.kind, row.slug))) return row;
	const now = owners.get(bookKey(row.kind, row.key)) ?? into;
	return { ...row, ...(now !== undefined && { into: now }) };
}

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
