import { z } from 'astro/zod';
import { permanentId } from './permanent-id.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** By this, words are known again, and not read. */
const wordsFingerprint = z.strictObject({
	/** How many words they are. */
	words: z.int().nonnegative(),
	/** SHA-256 of them in small letters, without marks and with a single space between words. */
	sha256: hash,
});
export type WordsFingerprint = Readonly<z.infer<typeof wordsFingerprint>>;

/**
 * A published id whose words may no longer be shown, by law: all that is kept of it. It never changes
 * again, and nothing else may stand in it.
 */
export const withdrawnEntry = z.strictObject({
	id: permanentId,
	kind: z.enum(['claim', 'utterance']),
	state: z.literal('withdrawn'),
	/** What it meant had become part of this id before; absent where it was not merged. */
	into: permanentId.optional(),
	/** How many versions it had: each keeps a page. */
	versions: z.int().positive(),
	/** SHA-256 of the words that its page showed last, in hexadecimal. */
	hash,
	/**
	 * Of all words that were withdrawn with it: so they are known again should they come back, be it
	 * within a longer sentence.
	 */
	fingerprints: z.array(wordsFingerprint).min(1),
	/** The day of the run that withdrew it; absent where that run was told none. */
	on: z.iso.date().optional(),
	/** Why, as the desk gave it. */
	reason: z.string().min(1),
});
export type WithdrawnEntry = Readonly<z.infer<typeof withdrawnEntry>>;
