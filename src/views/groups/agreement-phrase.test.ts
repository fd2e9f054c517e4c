import { expect, test } from 'vitest';
import { agreementView } from './agreement-phrase.ts';

test.each([
	['reworded', 3, 2, '3 articles (2 not counting copies) word it differently'],
	['conflicting', 2, 1, 'conflict among 2 articles (1 not counting copies)'],
	['verbatim', 2, 2, '2 articles use the same words'],
	['single-source', 1, 1, 'told in 1 article'],
	['single-source', 2, 1, 'told in 2 articles that share a text'],
] as const)('%s, %i articles, %i origins: %s', (agreement, articles, origins, phrase) => {
	expect(agreementView({ agreement, origins, grouping: null }, articles).phrase).toBe(phrase);
});
