import { z } from 'astro/zod';

/**
 * A group of articles that share text outside quotations, or credit one agency. Who copied whom is
 * not asserted.
 */
export const origin = z.object({
	/** Ids of the articles, sorted. One article alone is an origin too. */
	articles: z.array(z.string()).min(1),
	/**
	 * The longest run of words that two of them share; null where no two do. The words themselves are
	 * null where all that may be published of the articles is excerpts without them.
	 */
	shared: z.object({ words: z.int(), exact: z.string().nullable() }).nullable(),
	/** The agency that they credit, by the desk's records or their own lines; null where none is. */
	credit: z.string().min(1).nullable(),
});
export type Origin = Readonly<z.infer<typeof origin>>;
