import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import type { SearchedLine } from '../model/searched-line.ts';
import { fromPagefindUrl } from '../model/shown-record.ts';
import { askedFor } from '../views/search/asked.ts';
import { nearnessOf } from '../views/search/nearness.ts';
import { sample, sourceText } from './sample-event.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

const phrasesDrawn = 200;

/** A paragraph as the source has it, and the outlet that publishes it. */
const paragraphs = sample.articles.flatMap(({ file, outlet }) =>
	sourceBlocks(sourceText(file)).map((words) => ({ words, outlet: nameOf(outlet) })),
);

function nameOf(outlet: string): string {
	return sample.outlets.find(({ id }) => id === outlet)!.name;
}

/** Runs of three to eight words, drawn evenly from all texts. */
function drawnPhrases(): string[] {
	const starts = paragraphs.flatMap(({ words }) => {
		const all = words.trim().split(/\s+/u);
		return all.slice(0, -8).map((_, at) => all.slice(at, at + 3 + (at % 6)).join(' '));
	});
	const step = starts.length / phrasesDrawn;
	return Array.from({ length: phrasesDrawn }, (_, at) => starts[Math.floor(at * step)]!).filter(
		(phrase) => /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(phrase),
	);
}

/** The outlets of which some paragraph has the phrase; white space alone may differ. */
function publishersOf(phrase: string): string[] {
	const plain = (words: string) => ` ${words.replace(/\s+/gu, ' ').toLowerCase()} `;
	const letters = /[\p{L}\p{N}]/u;
	const found = paragraphs.filter(({ words }) => {
		const pieces = plain(words).split(plain(phrase).trim());
		return pieces
			.slice(1)
			.some((after, at) => !letters.test(after[0]!) && !letters.test(pieces[at]!.at(-1)!));
	});
	return [...new Set(found.map(({ outlet }) => outlet))].sort();
}

/** What the search of the site finds for each question: the lines of each record. */
async function foundLines(
	page: Page,
	queries: readonly string[],
): Promise<(readonly SearchedLine[])[][]> {
	const found = await page.evaluate(async (asked) => {
		const address = new URL('../pagefind/pagefind.js', location.href).href;
		const engine = (await import(address)) as {
			search: (query: string) => Promise<{
				results: { data: () => Promise<{ raw_url: string }> }[];
			}>;
		};
		const answers = [];
		for (const query of asked) {
			const { results } = await engine.search(query);
			const data = await Promise.all(results.map((result) => result.data()));
			answers.push(data.map((record) => record.raw_url));
		}
		return answers;
	}, queries);
	return found.map((records) =>
		records
			.map(fromPagefindUrl)
			.filter(({ kind }) => kind === 'paragraph')
			.map(({ lines }) => lines),
	);
}

const ways: readonly (readonly [name: string, put: (phrase: string) => string])[] = [
	['curly marks', (phrase) => `“${phrase}”`],
	['straight marks', (phrase) => `"${phrase}"`],
	['no marks', (phrase) => phrase],
];

for (const [name, put] of ways) {
	test(`phrases from the texts are found by exactly their publishers with ${name}`, async ({
		page,
		visit,
	}) => {
		test.slow();
		const phrases = drawnPhrases();
		expect(phrases.length).toBeGreaterThan(phrasesDrawn / 2);
		await visit(addresses.search);
		const questions = phrases.map((phrase) => askedFor(put(phrase)));
		const found = await foundLines(
			page,
			questions.map(({ query }) => query),
		);
		const reported = found.map((records, at) => [
			phrases[at],
			[
				...new Set(records.flatMap((lines) => nearnessOf(lines, questions[at]!.words).exact)),
			].sort(),
		]);
		expect(reported).toEqual(phrases.map((phrase) => [phrase, publishersOf(phrase)]));
	});
}
