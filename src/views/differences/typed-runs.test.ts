import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { typedRuns } from './typed-runs.ts';

/** A passage that begins at the 100th character of its article. */
function passage(exact: string): Passage {
	const start = 100;
	return {
		article: 'a',
		block: 'p1',
		exact,
		prefix: '',
		suffix: '',
		start,
		end: start + exact.length,
	};
}

type Words = readonly [there: string, own: string];

function difference(kind: DifferenceKind, [base, own]: Words, words: Words): Difference {
	const [there, here] = [spanOf(base, words[0]), spanOf(own, words[1])];
	return { kind, between: [0, 1], words: [...words], spans: [there, here] };
}

function spanOf(exact: string, words: string) {
	const start = 100 + exact.indexOf(words);
	return words === '' ? null : { start, end: start + words.length };
}

/** The words with what differs between slashes. */
function shown(texts: Words, ...found: readonly (readonly [DifferenceKind, Words])[]): string {
	const facing = found.map(([kind, words]) => difference(kind, texts, words));
	return typedRuns(passage(texts[0]), passage(texts[1]), facing)
		.map(({ words, kind, lacking }) =>
			kind === null ? words : lacking === null ? `/${words}: ${kind}/` : `/no ${lacking}: ${kind}/`,
		)
		.join('');
}

test('marks a figure with its hedge, though the figure alone is another', () => {
	const texts = ['It sent 12,000 men', 'It sent over 1,500 men'] as const;
	expect(shown(texts, ['figure', ['12,000', 'over 1,500']])).toBe(
		'It sent /over 1,500: figure/ men',
	);
});

test('marks the other words around it as wording', () => {
	const texts = ['It sent 12 brave men', 'It sent 15 very old men'] as const;
	expect(shown(texts, ['figure', ['12', '15']])).toBe(
		'It sent /15: figure/ /very old: wording/ men',
	);
});

test('words that only the base has leave a sign where they would stand', () => {
	const texts = ['It did not send men', 'It did send men'] as const;
	expect(shown(texts, ['negation', ['not', '']])).toBe('It did /no not: negation/send men');
});

test('words in the stead of others are of the kind that those were', () => {
	const texts = ['They would send men', 'They may send men'] as const;
	expect(shown(texts, ['certainty', ['would', '']])).toBe('They /may: certainty/ send men');
});

test('of texts with hardly a common word only what was found is marked', () => {
	const texts = ['Twelve ships left port at dawn', 'By noon 15 boats had gone'] as const;
	expect(shown(texts, ['figure', ['Twelve', '15']])).toBe('By noon /15: figure/ boats had gone');
});

test('loses no character, whatever was found', () => {
	const words = fc.array(fc.constantFrom('ship', '12', ' ', ' ', ',', 'not', 'é', '👩‍🚒'), {
		minLength: 1,
	});
	const texts = words.map((parts) => parts.join(''));
	const place = fc.nat({ max: 12 });
	fc.assert(
		fc.property(texts, texts, place, place, (base, exact, from, to) => {
			const start = 100 + Math.min(from, to);
			const spans: Difference['spans'] = [null, { start, end: 101 + Math.max(from, to) }];
			const facing: Difference = { kind: 'scope', between: [0, 1], words: ['', 'x'], spans };
			const runs = typedRuns(passage(base), passage(exact), [facing]);
			expect(runs.map((run) => run.words).join('')).toBe(exact);
		}),
		{ seed: 20310405 },
	);
});
