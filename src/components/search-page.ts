import { text } from '../views/interface-text.ts';
import { askedFor, type Asked } from '../views/search/asked.ts';
import { meantBy } from '../views/search/meant.ts';
import { rankHits } from '../views/search/rank-hits.ts';
import { pagefind, type PagefindAnswer, type PagefindResult } from './pagefind.ts';
import { publishedWords } from './published-words.ts';
import { moveByKey } from './result-keys.ts';
import { choices, narrowed, narrowTo, offer, offerAll } from './search-facets.ts';
import { foundHit, searchResult, type SearchHit } from './search-result.ts';

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const field = form.querySelector<HTMLInputElement>('[name="q"]')!;
const status = document.querySelector<HTMLElement>('.search-status')!;
const meant = document.querySelector<HTMLElement>('.meant')!;
const empty = document.querySelector<HTMLElement>('.before-search')!;
const list = document.querySelector<HTMLOListElement>('.results')!;
const more = document.querySelector<HTMLButtonElement>('.more')!;

const batch = 20;
const pause = 120;
let waiting: readonly PagefindResult[] = [];
let latest = 0;
let pausing: number | undefined;

function readAddress(): void {
	const asked = new URL(location.href).searchParams;
	field.value = asked.get('q') ?? '';
	narrowTo(asked);
}

/** The address always asks what the page shows, so that it can be sent. */
function writeAddress(query: string): void {
	const address = new URL(location.pathname, location.href);
	const state = { ...(query !== '' && { q: query }), ...narrowed() };
	for (const [name, value] of Object.entries(state)) address.searchParams.set(name, value);
	history.replaceState(null, '', address);
}

async function search(): Promise<void> {
	const mine = ++latest;
	const asked = askedFor(field.value);
	writeAddress(field.value.trim());
	const isAsked = asked.query !== '' || Object.keys(narrowed()).length > 0;
	empty.hidden = isAsked;
	if (isAsked) status.textContent = text.search.searching;
	if (!isAsked) {
		await show([], asked);
		if (choices.open) offerAll(await (await pagefind()).filters());
		return;
	}
	const answer = await answerTo(asked);
	if (mine !== latest) return;
	offer(answer);
	await show(answer.results, asked);
}

/** A phrase that is nowhere as it stands is looked for as words in any order. */
async function answerTo({ phrase, query, loosely }: Asked): Promise<PagefindAnswer> {
	const [engine, filters] = [await pagefind(), narrowed()];
	// Without this, Pagefind counts nothing; it is only needed where choices are offered.
	if (choices.open) await engine.filters();
	const answer = await engine.search(query === '' ? null : query, { filters });
	if (!phrase || answer.results.length > 0) return answer;
	return engine.search(loosely, { filters });
}

async function show(results: readonly PagefindResult[], asked: Asked): Promise<void> {
	list.replaceChildren();
	meant.replaceChildren();
	waiting = results;
	const shown = await showMore(asked);
	if (!shown) return;
	status.textContent = message(shown, results.length, asked);
	if (asked.words !== '' && shown.every(({ nearness }) => nearness.closeness === 'close'))
		await suggest();
}

/** Show the next results; those shown, or null where another search has begun meanwhile. */
async function showMore({ words }: Asked): Promise<readonly SearchHit[] | null> {
	const mine = waiting;
	const data = await Promise.all(mine.slice(0, batch).map((result) => result.data()));
	if (mine !== waiting) return null;
	const hits = rankHits(data.map(foundHit), words);
	list.append(...hits.map((hit) => searchResult(hit, words)));
	waiting = mine.slice(batch);
	more.hidden = waiting.length === 0;
	return hits;
}

/** What is found by beginnings of words is not passed off as what was asked for. */
function message(shown: readonly SearchHit[], count: number, { words, phrase }: Asked): string {
	const { nothing, found, close, closePhrase, all } = text.search;
	if (count === 0) return words === '' ? '' : nothing(words);
	if (words === '') return all(count);
	const best = shown.map(({ nearness }) => nearness.closeness);
	if (phrase && !best.includes('exact')) return closePhrase(words);
	return best.every((closeness) => closeness === 'close') ? close(words) : found(count, words);
}

async function suggest(): Promise<void> {
	const asked = field.value.trim();
	const words = meantBy(asked, await publishedWords());
	if (words === null || field.value.trim() !== asked) return;
	const link = document.createElement('a');
	link.href = `?${new URLSearchParams({ q: words }).toString()}`;
	link.textContent = words;
	meant.append(`${text.search.meant} `, link, '?');
}

function run(): void {
	search().catch(() => {
		status.textContent = text.search.unavailable;
	});
}

readAddress();
run();
field.addEventListener('input', () => {
	clearTimeout(pausing);
	pausing = window.setTimeout(run, pause);
});
form.addEventListener('change', (event) => {
	if (event.target !== field) run();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	run();
});
more.addEventListener('click', () => void showMore(askedFor(field.value)));
choices.addEventListener('toggle', () => {
	if (choices.open) run();
});
moveByKey(field, list);
window.addEventListener('popstate', () => {
	readAddress();
	run();
});
