import { apart } from '../wording/listed.ts';
import { countText } from './count-text.ts';

/** How far the tellings of one thing agree. */
export const agreementText = {
	conflicting: 'conflicting',
	reworded: 'worded differently',
	verbatim: 'in the same words',
	'single-source': 'from one source',
} as const;

/** The same, with how many articles tell it, and how many where copies do not count. */
export const toldText = {
	once: 'told in 1 article',
	reworded: (articles: number, origins: number) =>
		`${countText.told(articles, origins)} word it differently`,
	verbatim: (articles: number, origins: number) =>
		`${countText.told(articles, origins)} use the same words`,
	/** Of those who tell it, some may agree with each other. */
	conflicting: (articles: number, origins: number) =>
		`conflict among ${countText.told(articles, origins)}`,
	/** The same where it is but a guess that they tell one thing. */
	mayConflict: (articles: number, origins: number) =>
		`possible conflict among ${countText.told(articles, origins)}`,
	/** In the place of “conflicting” where it is but a guess that they tell one thing. */
	mayConflictLabel: 'may conflict',
	sharing: (articles: number) => `told in ${countText.articles(articles)} that share a text`,
	/** Where outlets give unequal numbers or days, and the program does not call it a conflict. */
	differing: (phrase: string, kinds: readonly ('figure' | 'date')[]) =>
		kinds.length === 0
			? phrase
			: `${phrase} and differ in ${kinds.map((kind) => `a ${kind}`).join(' and ')}`,
	doubted: (phrase: string, doubt: string) => `${phrase}${apart}${doubt}`,
} as const;
