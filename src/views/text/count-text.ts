import { counted } from '../wording/counted.ts';
import { writtenNumber } from '../wording/written-number.ts';

/** Things with their number, as part of a sentence. */
export const countText = {
	articles: (count: number) => counted(count, 'article'),
	outlets: (count: number) => counted(count, 'outlet'),
	/** Articles that share their text, or credit one agency, count once: how many are left is said where it is fewer. */
	told: (articles: number, origins: number) =>
		articles === origins
			? counted(articles, 'article')
			: `${counted(articles, 'article')} (${writtenNumber(origins)} not counting copies)`,
	quotations: (count: number) => counted(count, 'quotation'),
	reports: (count: number) => counted(count, 'report'),
} as const;
