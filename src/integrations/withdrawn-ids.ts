import { siteLedgers } from './site-content.ts';

/**
 * The ids whose words were withdrawn: no search engine is led to their pages. `content` is a URL that ends
 * in a slash.
 */
export async function withdrawnIds(content: URL): Promise<ReadonlySet<string>> {
	const entries = (await siteLedgers(content)).flatMap((each) => each.entries);
	return new Set(entries.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
}
