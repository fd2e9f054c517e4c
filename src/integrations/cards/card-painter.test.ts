import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ShareCard } from '../../views/sharing/share-card.ts';
import type { CardCache } from './card-cache.ts';
import { palette } from './card-layout.ts';
import { cardPainter, drawingLibrary } from './card-painter.ts';
import { pngSize } from './testing/png-size.ts';
import { inventedCard } from './testing/invented-card.ts';

const takumi = (await drawingLibrary())!;

/** A cache in memory. */
function memory(): CardCache & { readonly kept: Map<string, Uint8Array> } {
	const kept = new Map<string, Uint8Array>();
	return {
		kept,
		get: (key) => Promise.resolve(kept.get(key)),
		put: (key, picture) => Promise.resolve(void kept.set(key, picture)),
		forgetOthers: () => Promise.resolve(),
	};
}

const paint = async (card: Partial<ShareCard>, cache = memory()) =>
	(await cardPainter(takumi, cache, 'A site'))({ ...inventedCard, ...card });

test('draws a PNG of the size that sites ask for', async () => {
	expect(pngSize((await paint({})).picture)).toEqual({ width: 1200, height: 630 });
});

test('the same card gives the same bytes, and is drawn once', async () => {
	const cache = memory();
	const [first, second] = [await paint({}, cache), await paint({}, cache)];
	expect([first.drawn, second.drawn]).toEqual([true, false]);
	expect(Buffer.compare((await paint({})).picture, second.picture)).toBe(0);
});

test.each<Partial<ShareCard>>([
	{ words: 'The bridge at Orrin opened.' },
	{ speaker: 'Ada Quill' },
	{ outlets: ['Hill Echo'] },
	{ note: '3 articles word it differently' },
	{ agreement: 'conflicting' },
	{ sides: [12, 15].map((count) => ({ words: `“${count}”`, outlets: ['River Mail'] })) },
])('a card that shows something else is another: %o', async (change) => {
	const cache = memory();
	await paint({}, cache);
	expect((await paint(change, cache)).drawn).toBe(true);
	expect(cache.kept.size).toBe(2);
});

test('what does not stand on a card does not make it another', async () => {
	const cache = memory();
	await paint({}, cache);
	expect((await paint({ address: '/cards/c/3bcdfgh.png', alt: '' }, cache)).drawn).toBe(false);
});

test.each([
	'W'.repeat(280),
	'مرحبا بالعالم '.repeat(20),
	'a\u0301'.repeat(140),
	'👩‍👩‍👧‍👦'.repeat(20),
	'\ud800 alone',
	'\u202eabc \u0000 \ufeff \u2028 x',
	' ',
	'<b>{`${x}`}</b>',
])('draws whatever it is given: %j', async (words) => {
	const sides = [words, words].map((side) => ({ words: side, outlets: [words, words] }));
	const card = { words, speaker: words, outlets: [words, words], sides, note: words };
	expect(pngSize((await paint(card)).picture)).toEqual({ width: 1200, height: 630 });
});

test('its colours are those of the site by daylight', () => {
	const sheets = ['tokens', 'agreement'].map((name) =>
		readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'),
	);
	for (const colour of Object.values(palette)) {
		expect(sheets.join('')).toContain(`light-dark(${colour}, `);
	}
});
