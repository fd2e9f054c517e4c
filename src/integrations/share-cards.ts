import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexEvent } from '../views/event/event-index.ts';
import {
	explainerShareCard,
	shareCards as cardsOf,
	type ShareCard,
} from '../views/sharing/share-card.ts';
import { readExplainers } from '../loaders/explainer-files.ts';
import { cardCache } from './cards/card-cache.ts';
import { cardPainter, drawingLibrary } from './cards/card-painter.ts';
import { writeCards } from './cards/write-cards.ts';
import { siteEvents } from './site-content.ts';

const withoutCards =
	'Pages are built without pictures for other sites to show: @takumi-rs/core could not be loaded ' +
	'on this system. All else works. To have them, run `npm ci`, or build on another system.';

interface CardSettings {
	readonly content: URL;
	readonly site: string;
}

/**
 * Writes the share cards beside the built pages, and tells the pages whether there are any. `content`
 * is the folder that the pages are made from, `site` the name of the site.
 */
export function shareCards({ content, site }: CardSettings): AstroIntegration {
	let library: Awaited<ReturnType<typeof drawingLibrary>> = null;
	let cacheFolder = '';
	return {
		name: 'variorum-share-cards',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig, logger }) => {
				if (command === 'build') {
					library = await drawingLibrary();
					if (library === null) logger.warn(withoutCards);
				}
				updateConfig({ vite: { define: { __SHARE_CARDS__: JSON.stringify(library !== null) } } });
			},
			'astro:config:done': ({ config }) => {
				cacheFolder = fileURLToPath(new URL('cards/', config.cacheDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (library === null) return;
				const cards = await allCards(content);
				const cache = await cardCache(cacheFolder);
				const paint = await cardPainter(library, cache, site);
				const drawn = await writeCards(cards, fileURLToPath(dir), paint);
				await cache.forgetOthers();
				logger.info(`${cards.length} share cards, ${drawn} of them drawn anew`);
			},
		},
	};
}

async function allCards(content: URL): Promise<ShareCard[]> {
	const indexes = (await siteEvents(content)).map(indexEvent);
	const { explainers } = await readExplainers(fileURLToPath(content));
	const written = explainers.flatMap((explainer) => {
		const index = indexes.find(({ event }) => event.id === explainer.event);
		return index ? [explainerShareCard(explainer, index)] : [];
	});
	return [...indexes.flatMap(cardsOf), ...written];
}
