import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const paragraph =
	'<p>The north pier reopened on Monday, the port office said, after it had been closed for weeks, and nobody was hurt in the storm.</p>';

/** Read a page as it comes from a server. */
function read(page: string | Uint8Array, more: { charset?: string; url?: string } = {}) {
	const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
	return readHtml({ bytes, ...more });
}

const linesOf = (body: string) => {
	const article = read(`<html><body><article>${body}</article></body></html>`);
	return 'lines' in article ? article.lines : article.why;
};

test('finds the article in a page, its headline first, and what the page says of itself', () => {
	const page = `<!doctype html><html lang="en-GB"><head>
		<title>Pier “reopens” after storm | The Arby Post</title>
		<meta property="og:site_name" content="Arby Post Online">
		<link rel="canonical" href="/pier">
		<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Arby"}, {
			"@type": "NewsArticle", "headline": "Pier reopens", "datePublished": "2025-03-03T23:30:00-05:00",
			"author": [{"@type": "Person", "name": "Ann Roe"}, {"@type": "Organization", "name": "Staff"}],
			"publisher": {"@type": "NewsMediaOrganization", "name": "The Arby Post"}}]}</script>
		</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
		<article><h1>Pier “reopens” after storm</h1>${paragraph}${paragraph.replace('north', 'south')}</article>
		<aside>Read more</aside><footer>All rights reserved</footer></body></html>`;
	expect(read(page, { url: 'https://arby.example/news?id=7' })).toEqual({
		lines: [
			'Pier “reopens” after storm',
			'The north pier reopened on Monday, the port office said, after it had been closed for weeks, and nobody was hurt in the storm.',
			'The south pier reopened on Monday, the port office said, after it had been closed for weeks, and nobody was hurt in the storm.',
		],
		headline: 'Pier “reopens” after storm',
		facts: {
			publisher: 'The Arby Post',
			url: 'https://arby.example/pier',
			date: '2025-03-03',
			authors: ['Ann Roe'],
			language: 'en-GB',
		},
	});
});

test.each([
	['no headline is shown', ''],
	['another line is', '<h1>The Arby Post</h1>'],
])('takes none from the title of the window where %s', (_, shown) => {
	const page = `<title>Pier reopens | The Arby Post</title>${shown}<article>${paragraph}${paragraph}</article>`;
	const article = read(page);
	expect(article).not.toHaveProperty('headline');
	expect(JSON.stringify(article)).not.toContain('Pier reopens');
});

test('takes the one heading at the top for the headline where the title says other words', () => {
	const page = (shown: string) =>
		`<title>Storm: pier shut | The Old Arby Morning Post</title>${shown}<article>${paragraph}${paragraph}</article>`;
	const shown = 'Harbour counts its losses after the storm';
	expect(read(page(`<h1>${shown}</h1>`))).toMatchObject({ headline: shown });
	for (const none of [
		'<h1>The Old Arby Morning Post</h1>',
		'<h1><a href="/">News that the harbour needs</a></h1>',
	])
		expect(read(page(none))).not.toHaveProperty('headline');
});

test('runs no script and keeps none of its words', () => {
	const page = `<article>${paragraph}<script>globalThis.ran = true</script><p onclick="globalThis.ran = true">A last word, and no more.</p><img src="x" onerror="globalThis.ran = true"></article>`;
	const article = read(page);
	expect(JSON.stringify(article)).not.toContain('globalThis');
	expect(globalThis).not.toHaveProperty('ran');
});

test('writes the marks of quotations that a browser would write', () => {
	expect(linesOf(`${paragraph}<p>She said <q>we know <q>why</q></q>.</p>`)).toContain(
		'She said “we know ‘why’”.',
	);
});

test('sets a paragraph, an item and what follows a break on lines of their own', () => {
	const body = `${paragraph}<ul><li>One</li><li><p>Two</p></li></ul><p>Three<br>and\n four</p>`;
	expect(linesOf(body).slice(1)).toEqual(['One', 'Two', 'Three', 'and four']);
});

test('leaves out where words may be broken', () => {
	expect(linesOf(`${paragraph}<p>re&shy;opened un<wbr>hurt</p>`)).toContain('reopened unhurt');
});

test('tells nothing that a page doesn’t say, nor what no record could hold', () => {
	const page = `<title>Pier</title><meta name="author" content="https://social.example/roe">
		<meta property="article:published_time" content="3 March"><link rel="canonical" href="javascript:alert(1)">
		<script type="application/ld+json">{broken</script><article>${paragraph}</article>`;
	expect(read(page)).toMatchObject({ facts: {} });
});

test.each([
	[{ charset: 'windows-1252' }, ''],
	[{}, '<meta charset="windows-1252">'],
	[{}, ''],
])(
	'reads letters by the encoding that a page names, or else browsers take: %j %s',
	(more, meta) => {
		const page = `${meta}<article>${paragraph}<p>Caf\u0080 caf\u00e9, and no more of it.</p></article>`;
		const article = read(
			Uint8Array.from(page, (letter) => letter.charCodeAt(0)),
			more,
		);
		expect(article).toMatchObject({
			lines: expect.arrayContaining(['Caf€ café, and no more of it.']) as string[],
		});
	},
);

test.each([
	['a page without an article', '<nav><a href="/">Home</a></nav>', 'No article was found'],
	['an empty page', '', 'No article was found'],
	['a page that is too deep', '<div>'.repeat(5000), 'or more than 150 within each other'],
	[
		'a small page that becomes a large one',
		`<div>${Array.from({ length: 100 }, (_, at) => `<b id=${at}>`).join('')}</div>${'<p>One</p>'.repeat(300)}`,
		'more than 20,000 elements',
	],
	['a page that is too large', '<p>One</p>'.repeat(30_000), 'more than 20,000 elements'],
])('%s is refused', (_, page, why) => {
	expect(read(page)).toEqual({ why: expect.stringContaining(why) as string });
});
