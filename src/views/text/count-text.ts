import { counted } from '../wording/counted.ts';

/** Things with their number, as part of a sentence. */
export const countText = {
	articles: (count: number) => counted(count, 'article'),
	outlets: (count: number) => counted(count, 'outlet'),
	origins: (count: number) => counted(count, 'origin'),
	quotations: (count: number) => counted(count, 'quotation'),
	reports: (count: number) => counted(count, 'report'),
} as const;
