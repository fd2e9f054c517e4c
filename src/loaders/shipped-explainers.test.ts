import { expect, test } from 'vitest';
import { readExplainers } from './explainer-files.ts';
import type { ExplainerBlock, ExplainerInline } from '../model/explainer.ts';
import { sentencesOf } from '../pipeline/segment/sentences-of.ts';

const { explainers, findings } = await readExplainers('content');

/** A paragraph as a line, and the offsets in it at which something is cited. */
interface Line {
	readonly words: string;
	readonly cited: readonly number[];
}

/** Headings assert nothing, and a quotation that stands by itself is cited. */
function linesOf(block: ExplainerBlock): Line[] {
	if (block.kind === 'list') return block.items.flat().flatMap(linesOf);
	return block.kind === 'paragraph' ? [lineOf(block.of)] : [];
}

function lineOf(parts: readonly ExplainerInline[]): Line {
	return parts.reduce<Line>(
		({ words, cited }, part) => {
			if (part.kind === 'citation') return { words, cited: [...cited, words.length] };
			if (part.kind === 'text') return { words: words + part.text, cited };
			if (part.kind === 'break') return { words: `${words} `, cited };
			const inner = lineOf(part.of);
			const moved = inner.cited.map((offset) => words.length + offset);
			return { words: words + inner.words, cited: [...cited, ...moved] };
		},
		{ words: '', cited: [] },
	);
}

/** The sentences that nothing is cited in, or right behind. */
function uncited({ words, cited }: Line): string[] {
	return sentencesOf(words, { id: 'p1', start: 0, end: words.length })
		.filter(({ start, end }) => !cited.some((offset) => start < offset && offset <= end))
		.map(({ start, end }) => words.slice(start, end));
}

test('a sentence that cites nothing is noticed', () => {
	const words = 'It shut. It opened. It fell.';
	expect(uncited({ words, cited: [8, 28] })).toEqual(['It opened.']);
	expect(uncited({ words, cited: [] })).toHaveLength(3);
});

test('every explainer that ships is without fault', () => {
	expect(findings.map(String)).toEqual([]);
	expect(explainers.length).toBeGreaterThan(0);
});

test.each(explainers)('every sentence of $slug cites what it rests on', ({ blocks }) => {
	expect(blocks.flatMap(linesOf).flatMap(uncited)).toEqual([]);
});

test.each(explainers)('$slug is as long as a reader bears', ({ blocks }) => {
	const words = blocks.flatMap(linesOf).flatMap((line) => line.words.match(/\S+/gu) ?? []);
	expect(words.length).toBeGreaterThan(400);
	expect(words.length).toBeLessThan(900);
});
