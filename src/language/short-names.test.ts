import { expect, test } from 'vitest';
import { isShortFor } from './short-names.ts';

test.each([
	['bill', 'william'],
	['elizabeth', 'liz'],
	['chuck', 'charles'],
])('%s and %s are one given name', (a, b) => {
	expect(isShortFor(a, b)).toBe(true);
});

test.each([
	['bill', 'robert'],
	['mary', 'mario'],
	['jack', 'jake'],
])('%s and %s are two', (a, b) => {
	expect(isShortFor(a, b)).toBe(false);
});
