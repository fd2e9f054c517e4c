import { expect, test } from 'vitest';
import { parse } from 'yaml';
import hostileInputs from './fixtures/hostile-inputs.json' with { type: 'json' };
import { frontMatter, whiteSpaceBefore } from './front-matter.ts';
import { articleOfText } from './testing/article-of-text.ts';

const scalars = ['yes', '~', '1e3', '0x10', '2024-10-22', '.inf', '012', '', '---', '--- |', '*a'];
const unseen = ['\u0085', '\u2028', '\u007f\u009b', '\ufffe', '\ud800', '\ufeff', '\u{e0041}'];
const hostile = hostileInputs.filter(({ kind }) => kind === 'meta' || kind === 'sink');
const titles = [...scalars, ...unseen, ...hostile.map(({ input }) => input)];

test.for(titles)('a title stays the string %j, and adds no key', (title) => {
	const { value } = frontMatter({ ...articleOfText('A'), title }, 'an-event', '');
	expect(value).not.toMatch(/^(?!(?:title|event|article|file|language): ")/m);
	expect(parse(value)).toEqual({
		title,
		event: 'an-event',
		article: 'example-article',
		file: 'example.txt',
		language: 'en',
	});
});

test('keeps the white space before the first block', () => {
	const { value } = frontMatter(articleOfText('A'), 'an-event', '\ufeff\r\n');
	expect(value).toContain(String.raw`before: "\ufeff\r\n"`);
	expect(whiteSpaceBefore(value)).toBe('\ufeff\r\n');
});
