import { expect, test } from 'vitest';
import type { Figure } from '../../../model/figure.ts';
import type { Reading } from '../../../model/reading.ts';
import { areCountedApart } from './counted-apart.ts';
import type { Told } from './told.ts';

const mail = {} as Reading;
const echo = {} as Reading;
const post = {} as Reading;

function told(reading: Reading, amount: number, unit = 'soldiers'): Told {
	return { reading, figures: [{ amount, unit } as Figure] } as unknown as Told;
}

const few = told(mail, 1500);
const many = told(echo, 12_000, 'troops');

test('an article that counts both keeps them apart for all', () => {
	const group = [few, many, told(post, 1500), told(post, 12_000)];
	expect(areCountedApart(few, many, group)).toBe(true);
});

test('two articles with a number each contradict each other', () => {
	expect(areCountedApart(few, many, [few, many])).toBe(false);
});

test('numbers of unlike things keep nothing apart', () => {
	const group = [few, many, told(post, 1500), told(post, 12_000, 'euros')];
	expect(areCountedApart(few, many, group)).toBe(false);
});
