import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { addresses, dataAddresses } from '../model/addresses.ts';
import { filesIn } from './built-pages.ts';
import { marked, unmarked } from './excerpt-seeds.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test.use({ site: 'excerpts' });

const { content, out } = sites.excerpts;

/** The words of a file, unpacked where it is packed. */
function wordsIn(path: string): string {
	const bytes = readFileSync(path);
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The longest word of a sentence, which stands in no other. */
const own = (sentence: string) =>
	sentence.match(/\p{L}+/gu)!.reduce((a, b) => (b.length > a.length ? b : a));

for (const [name, folder] of [
	['the site', out],
	['the content', content],
] as const) {
	test(`no word of a sentence in which nothing is marked is anywhere in ${name}`, () => {
		const files = filesIn(folder).map((path) => ({ path, words: wordsIn(`${folder}/${path}`) }));
		expect(files.length).toBeGreaterThan(4);
		for (const sentence of unmarked) {
			const word = new RegExp(own(sentence), 'iu');
			const leaks = files.filter(({ words }) => word.test(words)).map(({ path }) => path);
			expect(leaks, sentence).toEqual([]);
		}
	});
}

test('what is packed for the search is looked into', () => {
	const fragments = filesIn(out).filter((path) => path.endsWith('.pf_fragment'));
	expect(fragments.some((path) => wordsIn(`${out}/${path}`).includes('crane fell'))).toBe(true);
});

test('the text that is published has the other sentences, and says where words are left out', () => {
	const text = readFileSync(`${out}${dataAddresses.text('guarded')}`, 'utf8');
	for (const sentence of marked) expect(text).toContain(sentence);
	expect(text).toContain(`\n[…] ${marked[1]} […]\n[…]\n${marked[2]} […]\n[…]\n`);
});

test('the page says that it is an excerpt, of whom, and where all can be read', async ({
	page,
	visit,
}) => {
	await visit(addresses.article('guarded'));
	await expect(page.getByText('An excerpt: the words that are quoted or claimed')).toBeVisible();
	const whole = page.getByRole('link', { name: 'Read the whole at The Quay Gazette' });
	await expect(whole).toHaveAttribute('href', 'https://gazette.example/quay');
	await expect(page.getByText('by Ada Byline and Bo Line')).toBeVisible();
	await expect(page.getByText('Credited to Arby Wire')).toBeVisible();
	const archived = page.getByRole('link', { name: 'Archived copy' });
	await expect(archived).toHaveAttribute('href', 'https://archive.example/quay');
	await expect(page.locator('h1.words')).toHaveAttribute('lang', 'en-GB');
	await expect(page.locator('.omitted')).toHaveCount(5);
});
