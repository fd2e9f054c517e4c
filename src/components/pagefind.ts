import { href } from '../views/href.ts';

/** What the search page uses of Pagefind’s own interface, which exists only after a build. */
export interface Pagefind {
	readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
	readonly debouncedSearch: (
		query: string,
		options: { readonly filters: Readonly<Record<string, string>> },
		milliseconds: number,
	) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

export interface PagefindResult {
	readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
	readonly url: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/** Load the search once, when it is first asked for. */
export function pagefind(): Promise<Pagefind> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Pagefind> {
	const url = href('/pagefind/pagefind.js');
	const module = (await import(/* @vite-ignore */ url)) as Pagefind;
	await module.options({ baseUrl: href('/') });
	return module;
}
