import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShareCard } from '../../views/sharing/share-card.ts';
import type { CardPainter } from './card-painter.ts';

/** How many are drawn at once: drawing is not done in this thread. */
const atOnce = 4;

/** Write each card to its address in the folder of a site; gives back how many were drawn anew. */
export async function writeCards(
	cards: readonly ShareCard[],
	site: string,
	paint: CardPainter,
): Promise<number> {
	let drawn = 0;
	for (let from = 0; from < cards.length; from += atOnce) {
		const some = cards.slice(from, from + atOnce);
		const written = await Promise.all(some.map((card) => writeCard(card, site, paint)));
		drawn += written.filter((anew) => anew).length;
	}
	return drawn;
}

async function writeCard(card: ShareCard, site: string, paint: CardPainter): Promise<boolean> {
	const { picture, drawn } = await paint(card);
	const file = join(site, card.address);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, picture);
	return drawn;
}
