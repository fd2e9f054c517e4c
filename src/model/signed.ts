import { z } from 'astro/zod';

/** Who decided something, by name. */
export const signed = z.object({ by: z.string().min(1) });
export type Signed = Readonly<z.infer<typeof signed>>;
