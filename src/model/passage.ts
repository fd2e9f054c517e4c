import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';

/** A span of an article together with its words and the words around it (W3C TextQuoteSelector). */
export const passage = textPositionSelector.extend({
	/** The id of the article. */
	article: z.string(),
	/** The id of the block in which it begins. */
	block: z.string(),
	exact: z.string().min(1),
	/** What stands before and after it in its block, cut at a word, at most 160 characters. */
	prefix: z.string(),
	suffix: z.string(),
});
export type Passage = Readonly<z.infer<typeof passage>>;

/** Longest prefix and suffix, in UTF-16 code units. */
export const contextLength = 160;
