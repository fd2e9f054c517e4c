import { z } from 'astro/zod';

/**
 * What a desk knows of a source document: `content/sources/<event>/<article>.yaml`. Every field is
 * optional, and so is the file.
 */
export const sourceRecord = z.strictObject({
	publisher: z.string().trim().min(1).optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	date: z.iso.date().optional(),
	/** The agency whose text it is. Articles that credit one agency count as one origin. */
	credit: z.string().trim().min(1).optional(),
	/** How much of the text may be published. An `excerpt` is not supported yet, and refused. */
	rights: z.enum(['full', 'excerpt']).optional(),
});
export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>;
