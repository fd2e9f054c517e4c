import { expect, test } from 'vitest';
import { isSameAddress } from './same-address.ts';

const address = 'https://arby.example/pier?page=2&id=7';

test.each([
	'http://www.arby.example/pier/?id=7&page=2',
	'https://arby.example/pier?utm_source=mail&page=2&fbclid=x&id=7#comments',
])('%s leads to the same page', (other) => {
	expect(isSameAddress(address, other)).toBe(true);
});

test.each([
	'https://arby.example/pier?page=3&id=7',
	'https://arby.example/',
	'https://b.example/pier?page=2&id=7',
])('%s leads to another', (other) => {
	expect(isSameAddress(address, other)).toBe(false);
});
