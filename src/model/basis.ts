import { z } from 'astro/zod';

/** Why something was found, so that an editor can see what to make of it. */
export const basis = z.object({
	/** The rule that found it, in words that a page can show. */
	rule: z.string().min(1),
	/** How often what this rule finds is right, from 0 to 1: set by hand, checked on the annotated events. */
	confidence: z.number().min(0).max(1),
});
export type Basis = Readonly<z.infer<typeof basis>>;
