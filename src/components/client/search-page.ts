import { askedFor, isBeginning, type Asked } from '../../views/search/asked.ts';
import { meantBy } from '../../views/search/meant.ts';
import { rankHits } from '../../views/search/rank-hits.ts';
import { searchText } from '../../views/text/search-text.ts';
import { pagefind, type PagefindResult } from './pagefind.ts';
import { publishedWords } from './published-words.ts';
import { moveByKey } from './result-keys.ts';
import { answerTo } from './search-answer.ts';
import { choices, narrowed, narrowTo, offer, offerAll } from './search-facets.ts';
import { foundHit, searchResult, type SearchHit } from './search-result.ts';

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const field = form.querySelector<HTMLInputElement>('[name="q"]')!;
const status = document.querySelector<HTMLElement>('.search-status')!;
const meant = document.querySelector<HTMLElement>('.meant')!;
const empty = document.querySelector<HTMLElement>('.before-search')!;
const list = document.querySelector<HTMLOListElement>('.results')!;
const lists = document.querySelector<HTMLElement>('#lists')!;
const folded = lists.querySelector('details')!;
const more = document.querySelector<HTMLButtonElement>('.more')!;

const batch = 20;
/**
 * So many are read before the first are shown, where several words are asked: as they stand they may
 * be far down by relevance.
 */
const mostRanked = 60;
const pause = 60;
/** What a beginning finds is mostly loaded to be thrown away. */
const pauseAtBeginning = 300;
/** What was read and ranked and is not shown yet; what was not read. */
let ranked: readonly SearchHit[] = [];
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
	awaitResults(isAsked);
	if (isAsked) status.textContent = searchText.searching;
	if (!isAsked) {
		await show([], asked, null);
		if (choices.open) offerAll(await (await pagefind()).filters());
		return;
	}
	// Without this, Pagefind counts nothing; it is only needed where choices are offered.
	if (choices.open) await (await pagefind()).filters();
	const { answer, without } = await answerTo(asked, narrowed());
	if (mine !== latest) return;
	offer(answer);
	await show(answer.results, asked, without);
}

/** What stands below the results stays away until they are there, so that nothing jumps. */
function awaitResults(awaited: boolean): void {
	list.classList.toggle('awaited', awaited);
	lists.hidden = awaited;
}

/** Show everything at once: results that move while one reads them are clicked by mistake. */
async function show(
	results: readonly PagefindResult[],
	asked: Asked,
	without: string | null,
): Promise<void> {
	[ranked, waiting] = [[], results];
	const count = /\s/u.test(asked.query) ? mostRanked : batch;
	const hits = await nextHits(count, asked);
	const isClose = hits?.every(({ nearness }) => nearness.closeness === 'close') ?? false;
	const suggested = asked.words !== '' && isClose ? await suggestion() : [];
	if (!hits || results !== waiting) return;
	status.textContent =
		without === null
			? message(hits, results.length, asked)
			: searchText.without(asked.words, without);
	meant.replaceChildren(...suggested);
	list.replaceChildren();
	[ranked, waiting] = [hits, results.slice(count)];
	append(asked);
	// hundreds of names below what was found hide that there is an end
	folded.open = hits.length === 0;
	awaitResults(false);
}

async function showMore(asked: Asked): Promise<void> {
	if (ranked.length === 0) {
		const hits = await nextHits(batch, asked);
		if (!hits) return;
		[ranked, waiting] = [hits, waiting.slice(batch)];
	}
	append(asked);
}

/** The results that come next, ranked; null where another search has begun meanwhile. */
async function nextHits(count: number, { words }: Asked): Promise<readonly SearchHit[] | null> {
	const mine = waiting;
	const data = await Promise.all(mine.slice(0, count).map((result) => result.data()));
	return mine === waiting ? rankHits(data.map(foundHit), words) : null;
}

function append({ words }: Asked): void {
	list.append(...ranked.slice(0, batch).map((hit) => searchResult(hit, words)));
	ranked = ranked.slice(batch);
	more.hidden = ranked.length + waiting.length === 0;
}

/** What is found by beginnings of words is not passed off as what was asked for. */
function message(shown: readonly SearchHit[], count: number, { words, phrase }: Asked): string {
	const { nothing, found, close, closePhrase, all } = searchText;
	if (count === 0) return words === '' ? '' : nothing(words);
	if (words === '') return all(count);
	const best = shown.map(({ nearness }) => nearness.closeness);
	if (phrase && !best.includes('exact')) return closePhrase(words);
	return best.every((closeness) => closeness === 'close') ? close(words) : found(count, words);
}

/** What may have been meant, where that is something else than what was asked. */
async function suggestion(): Promise<readonly (Node | string)[]> {
	const words = meantBy(field.value.trim(), await publishedWords());
	if (words === null) return [];
	const link = document.createElement('a');
	link.href = `?${new URLSearchParams({ q: words }).toString()}`;
	link.textContent = words;
	return [`${searchText.meant} `, link, '?'];
}

function unavailable(): void {
	status.textContent = searchText.unavailable;
	awaitResults(false);
}

function run(): void {
	search().catch(unavailable);
}

readAddress();
run();
// Who comes to the field will ask something: a search that fails to load says so when it is asked.
field.addEventListener('focus', () => void pagefind().catch(() => undefined), { once: true });
field.addEventListener('input', () => {
	clearTimeout(pausing);
	pausing = window.setTimeout(run, isBeginning(field.value) ? pauseAtBeginning : pause);
});
form.addEventListener('change', (event) => {
	if (event.target !== field) run();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	run();
});
more.addEventListener('click', () => {
	showMore(askedFor(field.value)).catch(unavailable);
});
choices.addEventListener('toggle', () => {
	if (choices.open) run();
});
moveByKey(field, list);
window.addEventListener('popstate', () => {
	readAddress();
	run();
});
