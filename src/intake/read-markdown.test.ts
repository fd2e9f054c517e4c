import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) => readMarkdown({ bytes: new TextEncoder().encode(text) });

test('takes the words without their marks', () => {
	const text = `# Pier *reopens*

It did, [she](https://arby.example) said,
on **Monday**.\\
Then left.

- One &amp; two
- Three

> “Quoted.”

<div>markup</div>

![A pier](pier.jpg)
`;
	expect(read(text)).toEqual({
		lines: [
			'Pier reopens',
			'It did, she said, on Monday.',
			'Then left.',
			'One & two',
			'Three',
			'“Quoted.”',
			'markup',
		],
		headline: 'Pier reopens',
		facts: {},
	});
});

test('takes the headline and the facts at its head, as far as they can be held', () => {
	const text = `---
title: Pier reopens
author: Ann Roe
date: 2025-03-03
publisher: The Arby Post
url: nowhere
tags: [pier]
---
It did.
`;
	expect(read(text)).toEqual({
		lines: ['Pier reopens', 'It did.'],
		headline: 'Pier reopens',
		facts: { publisher: 'The Arby Post', date: '2025-03-03', authors: ['Ann Roe'] },
	});
});

test('takes an outlet for the publisher', () => {
	expect(read('---\noutlet: The Arby Post\n---\nIt did.\n')).toMatchObject({
		facts: { publisher: 'The Arby Post' },
	});
});

test('takes what notes from a browser call the address, the day and the standfirst', () => {
	const text =
		'---\ntitle: Pier reopens\nsubtitle: “At last,” says mayor\nsource: https://arby.example/pier\npublished: 2025-03-03\n---\nIt did.\n';
	expect(read(text)).toEqual({
		lines: ['Pier reopens', '“At last,” says mayor', 'It did.'],
		headline: 'Pier reopens',
		facts: { url: 'https://arby.example/pier', date: '2025-03-03' },
	});
});

test.each([
	['a smaller heading at the top', '## Pier reopens\n\nIt did.\n', 'Pier reopens'],
	['the one heading of the first rank', 'Menu\n\n# Pier reopens\n\nIt did.\n', 'Pier reopens'],
	['none of several', 'It did.\n\n# One\n\n# Two\n', undefined],
])('takes %s for the headline', (_, text, headline) => {
	const article = read(text);
	expect('headline' in article ? article.headline : undefined).toBe(headline);
	if (headline !== undefined)
		expect(article).toMatchObject({ lines: expect.arrayContaining([headline]) as string[] });
});

test.each([
	[
		'---\ndate: 2031-06-02\ntitle: Pier shut: nobody hurt\n---\nIt did.\n',
		'are not valid YAML: where words have a colon, put all of them in quotation marks.',
		'Pier shut',
	],
	[
		'---\r\ntitle: "Pier\r\nurl: x\r\n---\r\nIt did.\r\n',
		'are not valid YAML: the quotation mark that opens here is never closed.',
		'"Pier\n',
	],
	[
		'---\nurl: x\ntitle: *Breaking*\n---\nIt did.\n',
		'hold an alias, as “*this” is one. Put the words in quotation marks.',
		'*Breaking*',
	],
])('says what is wrong with the lines at its head, and where: %j', (text, why, place) => {
	const source = text.replaceAll('\r', '');
	expect(read(text)).toEqual({
		why: `The lines between --- at its head ${why}`,
		at: { text: source, offset: source.indexOf(place) },
	});
});

test('says where facts at its head never end', () => {
	const text = '---\ntitle: Pier shut\nurl: x\n\nIt did.\n';
	expect(read(text)).toEqual({
		why: 'The facts at its head begin with --- and never end. Put a line with --- behind the last of them.',
		at: { text, offset: text.indexOf('url') },
	});
});

test('takes a line above the words for no facts', () => {
	expect(read('---\n\nThe pier was shut.\n')).toMatchObject({ lines: ['The pier was shut.'] });
});
