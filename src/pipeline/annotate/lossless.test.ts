import fc from 'fast-check';
import type { Features } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { TextPositionSelector } from '../../model/selector.ts';
import { annotateArticle } from './annotate-article.ts';
import { wordsOf, type MarkedElement } from './marked-element.ts';
import { readMdx } from './read-mdx.ts';
import { sourceTextOf } from './source-text-of.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { annotationOf, randomText, type RandomText } from './testing/random-texts.ts';

const seed = 20_241_022;

function mdxOf(random: RandomText): string {
	const { article, event } = annotationOf(random);
	const annotated = annotateArticle(article, random.text, event);
	if ('finding' in annotated) throw annotated.finding;
	return annotated.mdx;
}

test.for(hostileTexts)('$name comes back byte for byte', ({ text }) => {
	expect(sourceTextOf(mdxOf({ text, claims: [], quotations: [] })) === text).toBe(true);
});

describe(`10,000 random texts (seed ${seed})`, () => {
	test('come back byte for byte, with each marker round its words', { timeout: 120_000 }, () => {
		const law = fc.property(randomText, (random) => {
			const mdx = mdxOf(random);
			expect(sourceTextOf(mdx)).toBe(random.text);
			expect(marked(mdx, 'Claim')).toBe(selected(random, random.claims));
			expect(marked(mdx, 'Quotation')).toBe(selected(random, random.quotations));
		});
		fc.assert(law, { seed, numRuns: 10_000 });
	});

	test.for([
		{ feature: 'GFM', features: { gfm: true, smartPunctuation: false } },
		{ feature: 'smart punctuation', features: { gfm: false, smartPunctuation: true } },
	])('do not come back with $feature switched on in the parser', ({ features }) => {
		const law = fc.property(randomText, (random) => {
			return readWords(mdxOf(random), features) === readWords(mdxOf(random));
		});
		expect(fc.check(law, { seed, numRuns: 2_000, endOnFailure: true }).failed).toBe(true);
	});
});

function readWords(mdx: string, features?: Features): string | null {
	try {
		return readMdx(mdx, features).blocks.map(wordsOf).join('\n');
	} catch {
		return null;
	}
}

/** The words of all blocks in which those outside markers of one kind are blanked out. */
function marked(mdx: string, name: MarkedElement['name']): string {
	const show = (element: MarkedElement, within: boolean): string => {
		const inside = within || element.name === name;
		return element.children
			.map((child) => {
				if (typeof child !== 'string') return show(child, inside);
				return inside ? child : blank(child);
			})
			.join('');
	};
	return readMdx(mdx)
		.blocks.map((block) => show(block, false))
		.join('\n');
}

/** The same of the source. */
function selected(random: RandomText, spans: readonly TextPositionSelector[]): string {
	const units = [...random.text.split('').entries()];
	const shown = units.map(([index, unit]) => {
		return spans.some(({ start, end }) => start <= index && index < end) ? unit : blank(unit);
	});
	const { blocks } = annotationOf(random).article;
	return blocks.map(({ start, end }) => shown.slice(start, end).join('')).join('\n');
}

function blank(words: string): string {
	return '\0'.repeat(words.length);
}
