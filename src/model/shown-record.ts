import type { SearchedLine, SearchKind } from './searched-line.ts';

/** What a record of the search index has for those who find it. */
export interface ShownRecord {
	/** The address of its page, without the base path. */
	readonly url: string;
	readonly title: string;
	readonly kind: SearchKind;
	/** The lines that are searched, as they are published. */
	readonly lines: readonly SearchedLine[];
}

/**
 * A record as the “address” by which Pagefind knows it. All else that a record carries is searched:
 * as meta data, the title of an article would find each of its paragraphs, and “outlets” everything.
 * Slashes are escaped, as Pagefind mends those of addresses.
 */
export function toPagefindUrl({ url, ...shown }: ShownRecord): string {
	return `${url} ${JSON.stringify(shown).replaceAll('/', '\\u002f')}`;
}

/** The record that `toPagefindUrl` was given. */
export function fromPagefindUrl(pagefindUrl: string): ShownRecord {
	const end = pagefindUrl.indexOf(' ');
	const shown = JSON.parse(pagefindUrl.slice(end)) as Omit<ShownRecord, 'url'>;
	return { url: pagefindUrl.slice(0, end), ...shown };
}
