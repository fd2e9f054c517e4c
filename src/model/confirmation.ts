import { z } from 'astro/zod';
import { signed } from './signed.ts';

/** That a person decided which places belong together. */
export const confirmation = signed.extend({
	/** Indices of the places that the program has added since, which nobody has confirmed. */
	since: z.array(z.int().nonnegative()),
});
export type Confirmation = Readonly<z.infer<typeof confirmation>>;
