import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentArticle } from './segment-article.ts';

/** One line a block: its role, then its sentences between bars. */
function outline(text: string): string {
	const { blocks, sentences } = segmentArticle({ file: 'a.txt', text });
	const lines = blocks.map(({ id, role }) => {
		const own = sentences.filter(({ block }) => block === id);
		return `${role}: ${own.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
	});
	return `${lines.join('\n')}\n`;
}

describe('fixtures', () => {
	const fixtures = new URL('fixtures/', import.meta.url);
	test.each(readdirSync(fixtures))('%s', async (name) => {
		const text = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
		await expect(outline(text)).toMatchFileSnapshot(
			new URL(`${name}/output.txt`, fixtures).pathname,
		);
	});
});

test('only line feeds and carriage returns end a block', () => {
	const { blocks } = segmentArticle({ file: 'a.txt', text: 'a\r\nb\rc\u2028d\n\u00A0\ne' });
	expect(blocks).toHaveLength(4);
});

test('blocks and white space make up any text; sentences lie inside their blocks', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const { blocks, sentences } = segmentArticle({ file: 'a.txt', text });
			const covered = blocks.map(({ start, end }) => text.slice(start, end)).join('');
			expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			for (const { block, start, end } of sentences) {
				const home = blocks.find(({ id }) => id === block)!;
				expect(home.start <= start && start < end && end <= home.end).toBe(true);
			}
		}),
		{ seed: 1, numRuns: 1000 },
	);
});
