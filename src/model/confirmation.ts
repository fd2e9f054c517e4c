import { z } from 'astro/zod';

/** That a person decided which places belong together. */
export const confirmation = z.object({
	/** The name of who decided it. */
	by: z.string().min(1),
	/** Indices of the places that the program has added since, which nobody has confirmed. */
	since: z.array(z.int().nonnegative()),
});
export type Confirmation = Readonly<z.infer<typeof confirmation>>;
