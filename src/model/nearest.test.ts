import { expect, test } from 'vitest';
import { perhapsMeant, nearest } from './nearest.ts';

test('names the one that was meant', () => {
	expect(nearest('harbor', ['pier', 'harbour'])).toBe('harbour');
	expect(perhapsMeant('harbor', ['pier', 'harbour'])).toBe(' Did you mean “harbour”?');
});

test('says nothing where none is close, and where there is none', () => {
	expect(perhapsMeant('election', ['pier', 'harbour'])).toBe('');
	expect(perhapsMeant('pier', [])).toBe('');
});

test('takes no short name for another that has no letter of it', () => {
	expect([nearest('by', ['id']), nearest('a', ['b'])]).toEqual([undefined, undefined]);
	expect([nearest('ib', ['id']), nearest('url', ['by', 'date'])]).toEqual(['id', undefined]);
});
