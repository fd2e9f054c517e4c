import { z } from 'astro/zod';
import { annotationPage } from './annotation.ts';
import { excerptPart } from './excerpt.ts';
import { ledger } from './ledger.ts';
import { publishedClaim, publishedUtterance } from './published-data.ts';
import { publishedReview } from './review.ts';

/** One text that the evidence is about, and how to know it again. */
const evidenceText = z.object({
	/** The id of the article. */
	article: z.string(),
	/** The folder and the name of its file below `seeds/`. */
	file: z.string(),
	/** SHA-256 of the file, in hexadecimal. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** How long the published text is, in Unicode code points. */
	length: z.int().nonnegative(),
	/** The address of the text. */
	url: z.string(),
	/**
	 * Present where only an excerpt of the file is published: all of the published text, into which
	 * every place points, and where its parts stand in the file. The hash is that of the file.
	 */
	excerpt: z.object({ words: z.string(), parts: z.array(excerptPart) }).optional(),
});
export type EvidenceText = Readonly<z.infer<typeof evidenceText>>;

/**
 * All that shows where the claims and utterances of one event come from, in one file that can be
 * kept and checked without the site: `/data/v1/evidence/<event>.json`.
 */
export const evidenceBundle = z.object({
	$schema: z.string(),
	version: z.literal(1),
	event: z.object({ id: z.string(), title: z.string(), url: z.string() }),
	texts: z.array(evidenceText),
	annotations: z.array(annotationPage),
	claims: z.array(publishedClaim),
	utterances: z.array(publishedUtterance),
	ledger,
	/** Signed verdicts on its claims, as they are worded now. */
	reviews: z.array(publishedReview),
});
export type EvidenceBundle = Readonly<z.infer<typeof evidenceBundle>>;
