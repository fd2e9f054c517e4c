import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardCache } from '../../src/integrations/cards/card-cache.ts';
import { cardPainter, drawingLibrary } from '../../src/integrations/cards/card-painter.ts';
import { writeCards } from '../../src/integrations/cards/write-cards.ts';
import type { ShareCard } from '../../src/views/sharing/share-card.ts';
import { generatedArticles } from './generated-articles.ts';

/** How many share cards a second are written: drawn anew, and taken from the cache. */
interface CardFigures {
	readonly drawn: number;
	readonly kept: number;
}

/** Write so many generated cards twice; null where nothing can be drawn on this system. */
export async function cardFigures(count: number): Promise<CardFigures | null> {
	const library = await drawingLibrary();
	if (library === null) return null;
	const folder = await mkdtemp(join(tmpdir(), 'variorum-cards-'));
	try {
		const cards = generatedCards(count);
		const perSecond = async () => {
			const paint = await cardPainter(library, await cardCache(join(folder, 'cache')), 'A site');
			const start = performance.now();
			await writeCards(cards, join(folder, 'site'), paint);
			return (count * 1000) / (performance.now() - start);
		};
		return { drawn: await perSecond(), kept: await perSecond() };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function generatedCards(count: number): ShareCard[] {
	const texts = Array.from({ length: Math.ceil(count / 10) }, (_, seed) =>
		[...generatedArticles(seed + 1, 5).values()].join('\n').split(/\n+/),
	);
	return texts
		.flat()
		.slice(0, count)
		.map((words, index) => ({
			address: `/cards/c/${index}.png`,
			kicker: 'Claim',
			words,
			speaker: null,
			outlets: ['Outlet 1', 'Outlet 2', `Outlet ${index}`],
			sides: [],
			note: '3 articles word it differently',
			agreement: 'reworded',
			alt: words,
		}));
}
