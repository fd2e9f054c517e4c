import { expect, test } from 'vitest';
import { firstWords, lastWords, lemma } from './lemma.ts';

test('leaves a short passage whole', () => {
	expect(lemma('We saw 12 cracks')).toBe('We saw 12 cracks');
});

test('cuts at a word, and leaves no comma before the ellipsis', () => {
	expect(firstWords('The bridge, the old one, is shut', 12)).toBe('The bridge…');
});

test('cuts within a word that is too long by itself', () => {
	expect(firstWords('Donaudampfschiff', 5)).toBe('Donau…');
});

test('cuts no character in two', () => {
	expect(firstWords('😀😀😀', 3)).toBe('😀…');
});

test('cuts at a word from the end, too, and no character in two', () => {
	expect(lastWords('The bridge, the old one, is shut', 12)).toBe('…one, is shut');
	expect(lastWords('It is shut', 12)).toBe('It is shut');
	expect(lastWords('😀😀😀', 3)).toBe('…😀');
});
