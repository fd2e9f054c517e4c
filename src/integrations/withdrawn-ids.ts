import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ledger } from '../model/ledger.ts';

/**
 * The ids whose words were withdrawn: no search engine is led to their pages. `content` is a URL that ends
 * in a slash.
 */
export function withdrawnIds(content: URL): ReadonlySet<string> {
	const folder = new URL('ledger/', content);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	const ledgers = names
		.filter((name) => name.endsWith('.json'))
		.map((name) => ledger.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
	const entries = ledgers.flatMap((each) => each.entries);
	return new Set(entries.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
}
