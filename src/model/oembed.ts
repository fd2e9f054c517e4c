import { z } from 'astro/zod';

/** How a page of another site shows a claim or an utterance: oEmbed 1.0, of the type “rich”. */
export const oembed = z.strictObject({
	type: z.literal('rich'),
	version: z.literal('1.0'),
	title: z.string().min(1),
	provider_name: z.string().min(1),
	provider_url: z.string().min(1),
	/** An iframe. */
	html: z.string().startsWith('<iframe '),
	width: z.int().positive(),
	height: z.int().positive(),
});
export type OEmbed = Readonly<z.infer<typeof oembed>>;
