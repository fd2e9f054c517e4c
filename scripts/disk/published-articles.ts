import { join } from 'node:path';
import { z } from 'astro/zod';
import { parsedJson } from '../../src/loaders/parsed-json.ts';
import { readText } from './read-text.ts';

/** What tells one article of an event from another. */
const articles = z.object({
	articles: z.array(
		z.object({
			...{ id: z.string(), file: z.string(), sha256: z.string() },
			/** Present where only an excerpt is published. */
			excerpt: z.array(z.unknown()).optional(),
		}),
	),
});
type Articles = z.infer<typeof articles>['articles'];

/**
 * The articles that `content/` holds of an event, named by its slug; none where its file is damaged, as
 * that is written anew.
 */
export async function publishedArticles(content: string, event: string): Promise<Articles> {
	return (await readArticles(content, event)) ?? [];
}

/** The same; null where the file is damaged. */
export async function readArticles(content: string, event: string): Promise<Articles | null> {
	const text = await readText(join(content, 'events', `${event}.json`));
	if (text === undefined) return [];
	return articles.safeParse(parsedJson(text)).data?.articles ?? null;
}
