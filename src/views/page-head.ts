import type { ShareCard } from './sharing/share-card.ts';

/** What the head of a page says of it. */
export interface PageHead {
	readonly title: string;
	readonly description: string;
	/** The address of the page, or of the one that holds the same; without the base path. */
	readonly address: string;
	/** Its picture for other sites; none where the page has no words of its own. */
	readonly card?: Pick<ShareCard, 'address' | 'alt'>;
	/** Where oEmbed finds how to show it in a frame; absent where it can't be shown so. */
	readonly oembed?: string;
}
