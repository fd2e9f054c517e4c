import { text } from '../views/interface-text.ts';
import { rankHits } from '../views/search/rank-hits.ts';
import { straightQuery } from '../views/search/straight-query.ts';
import { pagefind, type PagefindResult } from './pagefind.ts';
import { searchResult, type SearchHit } from './search-result.ts';

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const field = form.querySelector<HTMLInputElement>('[name="q"]')!;
const kinds = form.querySelectorAll<HTMLInputElement>('[name="kind"]');
const status = document.querySelector<HTMLElement>('.search-status')!;
const list = document.querySelector<HTMLOListElement>('.results')!;
const more = document.querySelector<HTMLButtonElement>('.more')!;

const batch = 20;
const pause = 150;
let waiting: readonly PagefindResult[] = [];

function readAddress(): void {
	const asked = new URL(location.href).searchParams;
	field.value = asked.get('q') ?? '';
	const kind = asked.get('kind') ?? '';
	for (const radio of kinds) radio.checked = radio.value === kind;
}

/** The address always asks what the page shows, so that it can be sent. */
function writeAddress(query: string, kind: string): void {
	const address = new URL(location.pathname, location.href);
	if (query !== '') address.searchParams.set('q', query);
	if (kind !== '') address.searchParams.set('kind', kind);
	history.replaceState(null, '', address);
}

async function search(): Promise<void> {
	const query = field.value.trim();
	const kind = [...kinds].find(({ checked }) => checked)?.value ?? '';
	writeAddress(query, kind);
	if (query === '') {
		await show([], '');
		return;
	}
	status.textContent = text.search.searching;
	const filters: Record<string, string> = kind === '' ? {} : { kind };
	const engine = await pagefind();
	const answer = await engine.debouncedSearch(straightQuery(query), { filters }, pause);
	if (answer === null || field.value.trim() !== query) return;
	await show(answer.results, query);
}

async function show(results: readonly PagefindResult[], query: string): Promise<void> {
	list.replaceChildren();
	waiting = results;
	const shown = await showMore(query);
	if (shown) status.textContent = message(shown, results.length, query);
}

/** Show the next results; those shown, or null where another search has begun meanwhile. */
async function showMore(query: string): Promise<readonly SearchHit[] | null> {
	const asked = waiting;
	const data = await Promise.all(asked.slice(0, batch).map((result) => result.data()));
	if (asked !== waiting) return null;
	const found = data.map((hit) => ({ ...hit, kind: hit.meta['kind'] ?? '' }));
	const hits = rankHits(found, straightQuery(query));
	list.append(...hits.map(searchResult));
	waiting = asked.slice(batch);
	more.hidden = waiting.length === 0;
	return hits;
}

/** What pagefind finds by beginnings of words is not passed off as what was asked for. */
function message(shown: readonly SearchHit[], count: number, query: string): string {
	const { nothing, found, close } = text.search;
	if (query === '') return '';
	if (count === 0) return nothing(query);
	return shown.every(({ closeness }) => closeness === 'close') ? close(query) : found(count, query);
}

function run(): void {
	search().catch(() => {
		status.textContent = text.search.unavailable;
	});
}

readAddress();
run();
field.addEventListener('input', run);
form.addEventListener('change', run);
form.addEventListener('submit', (event) => {
	event.preventDefault();
	run();
});
more.addEventListener('click', () => void showMore(field.value));
window.addEventListener('popstate', () => {
	readAddress();
	run();
});
