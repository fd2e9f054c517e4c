import type { ShareCard } from '../../../views/sharing/share-card.ts';

/** A card of an invented claim. */
export const inventedCard: ShareCard = {
	address: '/cards/c/2bcdfgh.png',
	kicker: 'Claim',
	words: 'The bridge at Orrin closed.',
	speaker: null,
	outlets: ['Evening Post', 'River Mail'],
	sides: [],
	note: '2 articles word it differently',
	agreement: 'reworded',
	alt: 'Claim · The bridge at Orrin closed.',
};
