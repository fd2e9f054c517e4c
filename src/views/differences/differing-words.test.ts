import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingWords } from './differing-words.ts';

/** The words that are marked, between slashes. */
function marked(base: string, passage: string): string | undefined {
	return differingWords(base, passage)
		?.map(({ words, differs }) => (differs ? `/${words}/` : words))
		.join('');
}

test('marks the words that are not in the base', () => {
	expect(marked('We saw 12 deep cracks', 'We saw 15 deep cracks')).toBe('We saw /15/ deep cracks');
});

test('joins neighbouring words into one mark, without the space around it', () => {
	expect(marked('The old bridge was shut', 'The very new bridge was shut')).toBe(
		'The /very new/ bridge was shut',
	);
});

test('does not mark case, nor the style of quotation marks', () => {
	expect(marked('“We can’t cross it”', '"we can\'t cross it"')).toBe('"we can\'t cross it"');
});

test('does not mark how the thousands of a figure are parted', () => {
	expect(marked('We saw 1,500 cracks', 'We saw 1500 cracks')).toBe('We saw 1500 cracks');
});

test('does not mark the punctuation that ends a passage', () => {
	expect(marked('We shall cross it', 'We shall cross it,')).toBe('We shall cross it,');
});

test('marks punctuation within a passage', () => {
	expect(marked('We go, and they stay', 'We go; and they stay')).toBe('We go/;/ and they stay');
});

test('compares no words where nearly all are others', () => {
	expect(differingWords('A crossing shut at Orrin', 'Boats carried forty people')).toBeNull();
});

test('loses no character of the passage', () => {
	const words = fc.array(fc.constantFrom('bridge', '12', ' ', '\u00a0', '“', ',', '.', 'é', '👩‍🚒'));
	const texts = words.map((parts) => parts.join(''));
	fc.assert(
		fc.property(texts, texts, (base, passage) => {
			const runs = differingWords(base, passage);
			expect(runs?.map((run) => run.words).join('') ?? passage).toBe(passage);
		}),
		{ seed: 20310405 },
	);
});
