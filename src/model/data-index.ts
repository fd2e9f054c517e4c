import { z } from 'astro/zod';
import { dataNouns } from './addresses.ts';

/** One article among the published data. */
const indexedArticle = z.object({
	id: z.string(),
	url: z.string(),
	text: z.string(),
	annotations: z.string(),
	sha256: z.string(),
});

/** One event among the published data: its page, and the address of each of its files. */
const indexedEvent = z.object({
	id: z.string(),
	title: z.string(),
	url: z.string(),
	claims: z.string(),
	utterances: z.string(),
	articles: z.string(),
	ledger: z.string(),
	collections: z.string(),
	evidence: z.string(),
	texts: z.array(indexedArticle),
});

/** `/data/v1/index.json`: what there is, and where. */
export const dataIndex = z.object({
	$schema: z.string(),
	version: z.literal(1),
	/** What offsets count in all files. */
	offsets: z.literal('Unicode code points'),
	events: z.array(indexedEvent),
	/** The feed of all signed verdicts. */
	claimreview: z.string(),
	/** The address of the JSON Schema of each kind of file. */
	schemas: z.record(z.enum(dataNouns), z.string()),
});
export type DataIndex = z.infer<typeof dataIndex>;
