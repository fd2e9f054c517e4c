import { z } from 'astro/zod';
import { signed } from './signed.ts';

/** What was said in the language in which it was said, as an editor recorded it. */
export const original = signed.extend({
	/** A code such as `ko`. */
	language: z.string().min(1),
	text: z.string().min(1),
	/** Where these words are to be found. */
	source: z.string().optional(),
});
export type Original = Readonly<z.infer<typeof original>>;
