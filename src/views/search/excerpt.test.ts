import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const words = Array.from({ length: 60 }, (_, at) => `w${at}`);

function shown(content: string, locations: readonly number[]): string {
	return excerpt(content, locations)
		.map(({ words, found }) => (found ? `[${words}]` : words))
		.join('');
}

test('marks what was found', () => {
	expect(shown('We saw 12 cracks', [2]).trim()).toBe('We saw [12] cracks');
});

test('is cut round the place where most was found', () => {
	const text = shown(words.join(' '), [2, 40, 41]);
	expect(text).toMatch(/^… w2[0-9] .*\[w40\] \[w41\].* w59 $/);
});

test('says where words are left out', () => {
	expect(shown(words.join(' '), [0])).toMatch(/^\[w0\] w1 .* w31 …$/);
});

test('keeps characters that are markup elsewhere', () => {
	expect(shown('a <b> & c', [1]).trim()).toBe('a [<b>] & c');
});
