import { z } from 'astro/zod';
import { signed } from './signed.ts';

/** One who is quoted: a person or an organisation, one identity across all articles of an event. */
export const speaker = z.object({
	/** The slug of the speaker's page. */
	id: z.string(),
	/** The fullest name found, or the one that an editor gave. */
	name: z.string().min(1),
	/** The editor who gave the name; absent where it was found. */
	named: signed.optional(),
	/** All other names and descriptions that articles use, sorted. */
	aliases: z.array(z.string()),
});
export type Speaker = Readonly<z.infer<typeof speaker>>;

/** A description such as “senior official” begins with a small letter. */
export function isNamed({ name }: Speaker): boolean {
	return !/^\p{Ll}/u.test(name);
}
