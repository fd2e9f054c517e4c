import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { passageOf } from './passage-of.ts';

function article(text: string): Article {
	const block = {
		id: 'p1',
		start: 0,
		end: text.length,
		role: 'body' as const,
		roleBasis: { rule: 'test', confidence: 1 },
	};
	return { file: 'a.txt', text, blocks: [block], sentences: [], language: 'en' };
}

test('a short block is all context', () => {
	const text = 'He said so there.';
	expect(passageOf(article(text), { start: 3, end: 7 })).toEqual({
		...{ start: 3, end: 7, article: 'a.txt', block: 'p1' },
		...{ exact: 'said', prefix: 'He ', suffix: ' so there.' },
	});
});

test('long context is cut between words', () => {
	const side = 'harbour '.repeat(40);
	const { prefix, suffix } = passageOf(article(`${side}x ${side}`), { start: 320, end: 321 });
	expect(prefix).toBe('harbour '.repeat(20));
	expect(suffix).toBe(` ${'harbour '.repeat(20)}`.trimEnd());
});
