import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ShareCard } from '../../views/sharing/share-card.ts';
import type { CardCache } from './card-cache.ts';
import { cardFonts } from './card-fonts.ts';
import { cardLayout, cardSize } from './card-layout.ts';
import { drawnWords } from './drawn-words.ts';

/** A card as a PNG file, and whether it had to be drawn. */
interface PaintedCard {
	readonly picture: Uint8Array;
	readonly drawn: boolean;
}

export type CardPainter = (card: ShareCard) => Promise<PaintedCard>;

type Takumi = typeof import('@takumi-rs/core');

/** The library that draws; none where it has no binary for this system, as is well for a site without cards. */
export async function drawingLibrary(): Promise<Takumi | null> {
	return import('@takumi-rs/core').catch(() => null);
}

/** @param site The name of the site, which stands on each card. */
export async function cardPainter(
	{ Renderer }: Takumi,
	cache: CardCache,
	site: string,
): Promise<CardPainter> {
	const { fonts, legible, hash } = cardFonts();
	const renderer = new Renderer();
	for (const font of fonts) await renderer.registerFont(font);
	const name = legible(site) ? site : '';
	const made = `${libraryVersion()} ${hash}`;
	return async (card) => {
		const layout = cardLayout(drawnWords(card, legible), name);
		const key = keyOf(JSON.stringify([made, cardSize, layout]));
		const kept = await cache.get(key);
		if (kept) return { picture: kept, drawn: false };
		const picture = await renderer.render(layout, { ...cardSize, format: 'png' });
		await cache.put(key, picture);
		return { picture, drawn: true };
	};
}

/** The layout holds the words and all of the design, so a key changes with either. */
function keyOf(made: string): string {
	return createHash('sha256').update(made).digest('hex').slice(0, 32);
}

function libraryVersion(): string {
	const program = createRequire(import.meta.url).resolve('@takumi-rs/core');
	const manifest = readFileSync(join(dirname(program), '..', 'package.json'), 'utf8');
	return (JSON.parse(manifest) as { version: string }).version;
}
