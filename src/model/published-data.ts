import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { analysedArticle } from './event-analysis.ts';
import { ledger } from './ledger.ts';
import { origin } from './origin.ts';
import { outlet } from './outlet.ts';
import { speaker } from './speaker.ts';
import { utterance } from './utterance.ts';

/** A claim with its permalink. Offsets in all published data count Unicode code points. */
export const publishedClaim = claim.extend({ url: z.string() });

export const publishedUtterance = utterance.extend({ url: z.string() });

/** An article with the addresses of its page, its words and its annotations. */
const publishedArticle = analysedArticle.extend({
	url: z.string(),
	text: z.string(),
	annotations: z.string(),
});

/** What every file of the data begins with: the address of its JSON Schema, and whose it is. */
const ofEvent = { $schema: z.string(), event: z.string() };

/** `/data/v1/claims/<event>.json` */
export const claimsFile = z.object({ ...ofEvent, claims: z.array(publishedClaim) });
export type ClaimsFile = z.infer<typeof claimsFile>;

/** `/data/v1/utterances/<event>.json`: what was said, and by whom. */
export const utterancesFile = z.object({
	...ofEvent,
	speakers: z.array(speaker.extend({ url: z.string() })),
	utterances: z.array(publishedUtterance),
});
export type UtterancesFile = z.infer<typeof utterancesFile>;

/** `/data/v1/articles/<event>.json`: what was read, from whom, and all that was found in it. */
export const articlesFile = z.object({
	...ofEvent,
	outlets: z.array(outlet.extend({ url: z.string() })),
	origins: z.array(origin),
	articles: z.array(publishedArticle),
});
export type ArticlesFile = z.infer<typeof articlesFile>;

/** `/data/v1/ledger/<event>.json`: every id ever published. */
export const publishedLedger = z.object({ ...ofEvent, ledger });
export type PublishedLedger = z.infer<typeof publishedLedger>;
