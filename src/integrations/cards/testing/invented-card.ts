import type { ShareCard } from '../../../views/sharing/share-card.ts';

/** A card of an invented claim. */
export const inventedCard: ShareCard = {
	address: '/cards/c/2bcdfgh.png',
	kicker: 'Claim',
	words: 'The bridge at Orrin closed.',
	speaker: null,
	outlets: ['Evening Post', 'River Mail'],
	sides: [],
	note: 'Reworded in 2 articles of 2 origins',
	agreement: 'reworded',
	alt: 'Claim · The bridge at Orrin closed.',
};
