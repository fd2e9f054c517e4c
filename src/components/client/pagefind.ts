import type { SearchFacet } from '../../model/searched-line.ts';
import { href } from '../../views/links/href.ts';

/** How many records have each value of each facet. */
export type FacetCounts = Readonly<Partial<Record<SearchFacet, Readonly<Record<string, number>>>>>;

/** What a search is narrowed to. */
export type Narrowed = Readonly<Partial<Record<SearchFacet, string>>>;

/** What the search page uses of Pagefind’s own interface, which exists only after a build. */
interface Pagefind {
	readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
	/** Load what every search needs. */
	readonly init: () => Promise<void>;
	readonly filters: () => Promise<FacetCounts>;
	/** Null asks for all that the filters leave. */
	readonly search: (
		query: string | null,
		options: { readonly filters: Narrowed },
	) => Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
	readonly results: readonly PagefindResult[];
	/** Of what was found. */
	readonly filters: FacetCounts;
	/** Of what would be found without filters. */
	readonly totalFilters: FacetCounts;
}

export interface PagefindResult {
	readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
	/** What `toPagefindUrl` made. */
	readonly raw_url: string;
	readonly locations: readonly number[];
}

let loading: Promise<Pagefind> | undefined;

/** Start the search once, when it is first asked for. */
export function pagefind(): Promise<Pagefind> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Pagefind> {
	const url = href('/pagefind/pagefind.js');
	const module = (await import(/* @vite-ignore */ url)) as Pagefind;
	// A worker would load all of Pagefind a second time, before the first result.
	await module.options({ noWorker: true });
	await module.init();
	return module;
}
