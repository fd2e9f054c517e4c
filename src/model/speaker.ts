import { z } from 'astro/zod';

/** One who is quoted: a person or an organisation, one identity across all articles of an event. */
export const speaker = z.object({
	/** The slug of the speaker's page. */
	id: z.string(),
	/** The fullest name found. */
	name: z.string().min(1),
	/** All other names and descriptions that articles use, sorted. */
	aliases: z.array(z.string()),
});
export type Speaker = Readonly<z.infer<typeof speaker>>;
