import { excerpt } from '../views/search/excerpt.ts';
import { firstWords } from '../views/lemma.ts';
import { text } from '../views/interface-text.ts';
import type { Ranked } from '../views/search/rank-hits.ts';
import type { PagefindData } from './pagefind.ts';

/** A result with what tells how near it is to what was asked. */
export type SearchHit = Ranked<PagefindData & { readonly kind: string }>;

const longestTitle = 140;

/** An item of the list of results. All words are put in as text, never as markup. */
export function searchResult(hit: SearchHit): HTMLLIElement {
	const { url, content, locations, meta } = hit;
	const link = element('a', '', firstWords(meta['title'] ?? url, longestTitle));
	link.href = url;
	link.dir = 'auto';
	const kind = text.search.kind[meta['kind'] as keyof typeof text.search.kind];
	const label = element(
		'p',
		'meta',
		element('span', 'kind', kind),
		...(hit.closeness === 'exact' ? [element('span', 'exactly', text.search.exact)] : []),
		element('span', '', meta['outlets'] ?? ''),
	);
	const runs = excerpt(content, locations);
	const words = runs.map((run) => (run.found ? element('mark', '', run.words) : run.words));
	const quoted = element('p', 'excerpt', ...words);
	quoted.dir = 'auto';
	return element('li', '', label, link, quoted);
}

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}
