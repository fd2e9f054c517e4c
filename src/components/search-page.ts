import { text } from '../views/interface-text.ts';
import { rankHits } from '../views/search/rank-hits.ts';
import { straightQuery } from '../views/search/straight-query.ts';
import { pagefind, type PagefindResult } from './pagefind.ts';
import { searchResult } from './search-result.ts';

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
		await show([], '', '');
		return;
	}
	status.textContent = text.search.searching;
	const filters: Record<string, string> = kind === '' ? {} : { kind };
	const engine = await pagefind();
	const answer = await engine.debouncedSearch(straightQuery(query), { filters }, pause);
	if (answer === null || field.value.trim() !== query) return;
	const { nothing, found } = text.search;
	const { length } = answer.results;
	await show(answer.results, length === 0 ? nothing(query) : found(length, query), query);
}

async function show(
	results: readonly PagefindResult[],
	message: string,
	query: string,
): Promise<void> {
	list.replaceChildren();
	status.textContent = message;
	waiting = results;
	await showMore(query);
}

async function showMore(query: string): Promise<void> {
	const asked = waiting;
	const data = await Promise.all(asked.slice(0, batch).map((result) => result.data()));
	if (asked !== waiting) return;
	const hits = data.map((hit) => ({ ...hit, kind: hit.meta['kind'] ?? '' }));
	list.append(...rankHits(hits, straightQuery(query)).map(searchResult));
	waiting = asked.slice(batch);
	more.hidden = waiting.length === 0;
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
