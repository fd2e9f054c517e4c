import { expect, test } from 'vitest';
import { negatedWords } from './negations.ts';

test('negates nothing of the next sentence', () => {
	expect(negatedWords('Roe was not. Cole was there.')).toEqual(['not']);
	expect(negatedWords('“It was not,” Roe said.')).toEqual(['not']);
});

test('goes on behind stops that end nothing, however many', () => {
	expect(negatedWords(`not${'.'.repeat(50_000)}ready`)).toEqual(['not ready']);
});
