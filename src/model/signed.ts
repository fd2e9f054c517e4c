import { z } from 'astro/zod';

/** Who decided something, by name, and on which day. */
export const signed = z.object({
	by: z.string().min(1),
	/** Absent where the file of decisions does not say. */
	date: z.iso.date().optional(),
});
export type Signed = Readonly<z.infer<typeof signed>>;

/** Who decided and when, without what was decided. */
export function signatureOf({ by, date }: Signed): Signed {
	return date === undefined ? { by } : { by, date };
}
