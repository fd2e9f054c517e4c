import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';

/** A sentence of a block (nlcst SentenceNode), without the white space around it. */
export const sentence = textPositionSelector.extend({
	/** The id of the block that it stands in. */
	block: z.string(),
});
export type Sentence = Readonly<z.infer<typeof sentence>>;
