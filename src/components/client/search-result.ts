import { joinedLines } from '../../model/searched-line.ts';
import { fromPagefindUrl, type ShownRecord } from '../../model/shown-record.ts';
import { href } from '../../views/links/href.ts';
import { firstWords } from '../../views/wording/lemma.ts';
import { inRow } from '../../views/wording/listed.ts';
import { excerpt } from '../../views/search/excerpt.ts';
import type { Nearness } from '../../views/search/nearness.ts';
import type { Ranked } from '../../views/search/rank-hits.ts';
import { searchText } from '../../views/text/search-text.ts';
import type { PagefindData } from './pagefind.ts';

interface Found extends ShownRecord {
	/** Where in what is searched the words were found. */
	readonly locations: readonly number[];
}

/** A result with what tells how near it is to what was asked. */
export type SearchHit = Ranked<Found>;

const longestTitle = 140;

/** A record as it was put into the index. */
export function foundHit(data: PagefindData): Found {
	return { ...fromPagefindUrl(data.raw_url), locations: data.locations };
}

/** An item of the list of results. All words are put in as text, never as markup. */
export function searchResult(hit: SearchHit, asked: string): HTMLLIElement {
	const { url, title, lines, locations, kind, nearness } = hit;
	const link = element('a', '', firstWords(title, longestTitle));
	link.href = href(url);
	link.dir = 'auto';
	const runs = excerpt(joinedLines(lines), locations);
	const words = runs.map((run) => (run.found ? element('mark', '', run.words) : run.words));
	const quoted = element('p', 'excerpt', ...words);
	quoted.dir = 'auto';
	const label = element('span', 'kind', searchText.kind[kind]);
	const tellers = tellersOf(nearness, asked);
	return element('li', '', element('p', 'meta', label, ...tellers), link, quoted);
}

/** Which outlets have the very words, and which others tell the same. */
function tellersOf({ exact, close }: Nearness, asked: string): HTMLElement[] {
	if (asked === '') return [element('span', '', inRow(close))];
	if (exact.length === 0) return close.length === 0 ? [] : [element('span', '', inRow(close))];
	const { exactIn, closeIn } = searchText;
	const told = tellers('exactly', exactIn(exact.length), exact);
	return close.length === 0 ? [told] : [told, tellers('nearly', closeIn(close.length), close)];
}

/** So many, and who they are: on a narrow screen the one stays with the other. */
function tellers(className: string, count: string, names: readonly string[]): HTMLElement {
	return element('span', '', element('span', className, count), ` ${inRow(names)}`);
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
