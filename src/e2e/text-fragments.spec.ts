import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { quotedPlace } from '../views/links/quoted-place.ts';
import { textFragment, withTextFragment } from '../views/links/text-fragment.ts';
import { longUtterance, sample, sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

/** Words as they may stand on an outlet’s page, between others. */
const quoted = {
	hyphens: ['It is a ', 'step-by-step, full-scale plan - they say', ' so far.'],
	commas: ['She said: ', 'first, second, and, at last, third', ', no more.'],
	ampersands: ['Lawyers of ', 'Quill & Sons & Daughters won', ' & left.'],
	'curly marks': ['He said: ', '“We’re ‘well-known’, aren’t we?” he asked', ' them.'],
	'percents and signs': ['Up ', '100% of #1 = 50 + 50?; a/b (so)', '!'],
	'non-breaking spaces': ['All ', '12\u00a0cracks and 3\u00a0planks were seen', ' then.'],
	'few words': ['Not high, but “', 'too low', ',” she said.'],
	'many words': ['So: ', Array.from({ length: 60 }, (_, at) => `word${at}`).join(' '), ' end.'],
} as const;

const passages = [
	...sharedClaim.tellings,
	...longUtterance.wordings,
	...sample.utterances.map(({ wordings }) => wordings[0]!),
];

/** The same few words stand before, where they are not meant. */
const elsewhere = 'It was too low; it was well-known.';

for (const [what, [prefix, words, suffix]] of Object.entries(quoted)) {
	test(`a browser finds and marks words on an outlet’s page: ${what}`, async ({
		page,
		baseURL,
	}) => {
		const address = `${baseURL!}outlet.html`;
		await page.route(address, (route) =>
			route.fulfill({ contentType: 'text/html', body: outletPage(prefix, words, suffix) }),
		);
		await page.goto(address);
		const unmarked = await page.locator('#words').screenshot();
		const directive = textFragment(words, { prefix, suffix });
		await open(page, withTextFragment(`${address}#top`, directive));
		await expect(page.locator('#words:target')).toBeInViewport();
		expect(await page.locator('#words').screenshot()).not.toEqual(unmarked);
	});
}

test('where the words are gone, it goes to the place named before them', async ({
	page,
	baseURL,
}) => {
	const address = `${baseURL!}outlet.html`;
	await page.route(address, (route) =>
		route.fulfill({ contentType: 'text/html', body: outletPage('So ', 'it', ' is.') }),
	);
	await open(
		page,
		withTextFragment(`${address}#words`, textFragment('never said by anybody here')),
	);
	await expect(page.locator('#words:target')).toBeInViewport();
});

test('passages are found by their words in their articles', async ({ page, visit }) => {
	test.setTimeout(90_000);
	for (const { exact, block, ...passage } of passages) {
		const article = sample.articles.find(({ id }) => id === passage.article)!;
		// No such place is there, so that only the words can lead to it.
		const nowhere = addresses.place(article.id, 'nowhere');
		const address = quotedPlace(nowhere, article, { exact, block, ...passage });
		if (address === nowhere) continue;
		await page.goto('about:blank');
		await visit(address);
		await expect(page.locator(`#${block}:has(:target)`), exact).toBeInViewport();
	}
});

/** From nowhere: on one page, a browser only scrolls. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

function outletPage(...parts: readonly [prefix: string, words: string, suffix: string]): string {
	const [prefix, words, suffix] = parts.map((part) => part.replaceAll('&', '&amp;'));
	const space = '<div style="height: 4000px"></div>';
	return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>An outlet</title>
<style>::target-text { background: yellow }</style><p id="top">${elsewhere}</p>${space}
<p>${prefix}<span id="words">${words}</span>${suffix}</p>${space}`;
}
