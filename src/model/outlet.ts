import { z } from 'astro/zod';

/** Who published an article. */
export const outlet = z.object({
	/** The slug of the outlet's page. */
	id: z.string(),
	name: z.string().min(1),
	/** False where no publisher is known, and the name says only which file is meant. */
	named: z.boolean(),
});
export type Outlet = Readonly<z.infer<typeof outlet>>;
