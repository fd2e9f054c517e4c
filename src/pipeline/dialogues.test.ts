import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentArticle } from './segment/segment-article.ts';
import { detectAll } from './detect/detect-all.ts';

const paragraphs = [
	'The captain, Ann Roe, spoke to Tom Pell on Monday.',
	'“Where were you?” she asked.',
	'“And then?”',
	'“At the pier.”',
	'“I slept,” came the reply.',
	'The rain fell on the pier for two hours.',
	'“It was dark”, Pell said.',
];

test('paragraphs of a dialogue in any order are read, each quotation once', () => {
	fc.assert(
		// a paragraph that is repeated again and again is furniture, so each stands once
		fc.property(fc.shuffledSubarray(paragraphs), (body) => {
			const text = ['Talk at the pier', ...body, ''].join('\n\n');
			const article = segmentArticle({ file: 'a.txt', text });
			const { quotations } = detectAll(article, { path: 'a.txt', published: null });
			expect(quotations).toHaveLength(body.filter((each) => each.startsWith('“')).length);
		}),
		{ seed: 13, numRuns: 500 },
	);
});
