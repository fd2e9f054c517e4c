import { z } from 'astro/zod';
import type { Ledger } from '../model/ledger.ts';

const identified = z.array(z.object({ id: z.string() }));

/** As much of a published event as must be in its ledger, whatever version wrote it. */
export const publishedNames = z.object({
	id: z.string(),
	articles: identified,
	outlets: identified,
	speakers: identified,
	claims: identified,
	utterances: identified,
});
export type PublishedNames = Readonly<z.infer<typeof publishedNames>>;

/** What is published and a ledger doesn't hold: “the claim “k3m9q2z””. */
export function missingFrom({ slugs, entries }: Ledger, published: PublishedNames): string[] {
	const held = new Set([
		...slugs.map(({ kind, slug }) => named(kind, slug)),
		...entries.map(({ kind, id }) => named(kind, id)),
	]);
	const { id, articles, outlets, speakers, claims, utterances } = published;
	const lists = { event: [{ id }], article: articles, outlet: outlets, speaker: speakers };
	return Object.entries({ ...lists, claim: claims, utterance: utterances })
		.flatMap(([kind, list]) => list.map((each) => named(kind, each.id)))
		.filter((name) => !held.has(name));
}

const named = (kind: string, id: string): string => `the ${kind} “${id}”`;
