import { z } from 'astro/zod';

export const stanceKind = z.enum(['denies', 'confirms', 'does not confirm', 'supports']);

/** Who takes which side on a claim, and the article that says so. */
export interface Stance {
	readonly who: string;
	readonly article: string;
	readonly stance: z.infer<typeof stanceKind>;
}
