import { countText } from './count-text.ts';

/** How far the tellings of one thing agree. */
export const agreementText = {
	conflicting: 'conflicting',
	reworded: 'reworded',
	verbatim: 'in the same words',
	'single-source': 'from one origin',
} as const;

/** The same, with how many articles tell it, of how many origins. */
export const toldText = {
	once: 'told in 1 article',
	alike: (how: string, articles: number, origins: number) =>
		`${how} in ${countText.articles(articles)} of ${countText.origins(origins)}`,
	/** Of those who tell it, some may agree with each other. */
	conflicting: (how: string, articles: number, origins: number) =>
		`${how}, told in ${countText.articles(articles)} of ${countText.origins(origins)}`,
	/** In the place of “conflicting” where it is but a guess that they tell one thing. */
	mayConflict: 'may conflict',
	sharing: (articles: number, origins: number) =>
		`told in ${countText.articles(articles)} that share ${countText.origins(origins)}`,
	doubted: (phrase: string, doubt: string) => `${phrase}, ${doubt}`,
} as const;
