import { expect, test } from 'vitest';
import { agreementView } from './agreement-phrase.ts';

test.each([
	['reworded', 3, 2, 'reworded in 3 articles of 2 origins'],
	['conflicting', 2, 1, 'conflicting, told in 2 articles of 1 origin'],
	['verbatim', 2, 2, 'in the same words in 2 articles of 2 origins'],
	['single-source', 1, 1, 'told in 1 article'],
	['single-source', 2, 1, 'told in 2 articles that share 1 origin'],
] as const)('%s, %i articles, %i origins: %s', (agreement, articles, origins, phrase) => {
	expect(agreementView({ agreement, origins, grouping: null }, articles).phrase).toBe(phrase);
});
