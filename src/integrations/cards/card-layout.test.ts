import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import type { ShareCard } from '../../views/sharing/share-card.ts';
import { cardFonts } from './card-fonts.ts';
import { cardLayout, cardSize } from './card-layout.ts';
import { sideLine } from '../../views/sharing/card-sides.ts';
import { drawnWords } from './drawn-words.ts';
import { inventedCard } from './testing/invented-card.ts';

const { fonts, legible } = cardFonts();
const renderer = new Renderer();
for (const font of fonts) await renderer.registerFont(font);

/** Sentences of news, again and again, up to a length. */
const news =
	'Recently, the government of Corlin released footage showing soldiers, thought to be from Norvale, lining up to receive uniforms at a military base. '.repeat(
		3,
	);
const lengths = Array.from({ length: 28 }, (_, index) => 10 * (index + 1));
const outlets = [
	'Unnamed outlet (000_bed2…)',
	'Unnamed outlet (001_fd08…)',
	'BharatShakti',
	'Echo',
];

async function measured(
	words: string,
	speaker: string | null,
	sides: ShareCard['sides'] = [],
): Promise<MeasuredNode> {
	const card = drawnWords({ ...inventedCard, words, speaker, outlets, sides }, legible);
	return renderer.measure(cardLayout(card, 'A site'), cardSize);
}

function textOf(node: MeasuredNode): string {
	return [...node.runs.map(({ text }) => text), ...node.children.map(textOf)].join('');
}

const bare = (words: string) => words.replace(/\s/gu, '');

test.each(lengths)(
	'shows %i characters of news to the last, with or without a speaker',
	async (n) => {
		const words = news.slice(0, n).trim();
		for (const speaker of [null, 'Ada Quill']) {
			expect(bare(textOf(await measured(words, speaker)))).toContain(bare(words));
		}
	},
);

test.each([1, ...lengths])('nothing overflows, be it %i of the widest letter', async (n) => {
	const sides = [0, 1].map(() => ({ words: 'W'.repeat(n), outlets }));
	for (const [speaker, conflict] of [[null], ['W'.repeat(60)], [null, sides]] as const) {
		const page = await measured('W'.repeat(n), speaker, conflict);
		const middle = page.children[1]!;
		const used = middle.children.reduce((sum, { height }) => sum + height, 0);
		expect(used).toBeLessThanOrEqual(middle.height);
		expect(Math.max(...page.children.map(({ width }) => width))).toBeLessThanOrEqual(1064);
		expect(page.height).toBe(cardSize.height);
	}
});

test('shows both sides of a conflict to the last', async () => {
	const sides = [
		{ words: '“at least fourteen passengers…”', outlets: ['The Weekly Gazette of Orrin…', 'Echo'] },
		{ words: 'without these words', outlets: ['BharatShakti'] },
	];
	const drawn = bare(textOf(await measured('The bridge closed.', 'Ada Quill', sides)));
	for (const side of sides) expect(drawn).toContain(bare(sideLine(side)));
});
