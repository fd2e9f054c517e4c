import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/**
 * What a block is to a reader. Only headline, body and caption are analysed. `omitted` stands in an
 * excerpt for blocks that are left out, and goes by the id of the first of them.
 */
export const blockRole = z.enum(['headline', 'body', 'caption', 'byline', 'furniture', 'omitted']);
export type BlockRole = z.infer<typeof blockRole>;

/**
 * One line of a source document that is not blank, from its first character to the last before the
 * line end: a paragraph, a heading, a caption. White space at its ends belongs to it.
 */
export const block = textPositionSelector.extend({
	/** The anchor of the block on its page: `p1`, `p2` … in the order of the text. */
	id: z.string().regex(/^p[1-9]\d*$/),
	role: blockRole,
	/** What the role was told by. */
	roleBasis: basis,
});
export type Block = Readonly<z.infer<typeof block>>;
