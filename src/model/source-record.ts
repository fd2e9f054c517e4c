import { z } from 'astro/zod';

/**
 * What a desk knows of a source document: `content/sources/<event>/<article>.yaml`. Every field is
 * optional, and so is the file.
 */
export const sourceRecord = z.strictObject({
	publisher: z.string().trim().min(1).optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	date: z.iso.date().optional(),
});
export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>;
