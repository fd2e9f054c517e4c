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

test('says what is wrong with the lines at its head', () => {
	expect(read('---\ntitle: "Pier\n---\nIt did.\n')).toEqual({
		why: expect.stringMatching(
			/^The lines between --- at its head are not valid YAML: /u,
		) as string,
	});
});
