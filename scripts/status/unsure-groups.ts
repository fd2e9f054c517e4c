import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isAbsent } from '../disk/entries.ts';

/** What the program was not sure of in an event. */
export interface Unsure {
	/** Claims and quotations whose places may not belong together. */
	readonly unsureGroups: number;
	/** Pairs of them that may be one. */
	readonly suggestions: number;
}

const group = z.object({ grouping: z.object({ sure: z.boolean() }).nullable() });
const event = z.object({
	claims: z.array(group),
	utterances: z.array(group),
	suggestions: z.array(z.unknown()),
});

/** Count what the content holds of an event, named by its slug, that the program left to a person. */
export async function unsureGroups(content: string, slug: string | undefined): Promise<Unsure> {
	if (slug === undefined) return { unsureGroups: 0, suggestions: 0 };
	const path = join(content, 'events', `${slug}.json`);
	const text = await readFile(path, 'utf8').catch((error: unknown) => {
		if (isAbsent(error)) return '{"claims":[],"utterances":[],"suggestions":[]}';
		throw error;
	});
	const { claims, utterances, suggestions } = event.parse(JSON.parse(text));
	const unsure = [...claims, ...utterances].filter(({ grouping }) => grouping?.sure === false);
	return { unsureGroups: unsure.length, suggestions: suggestions.length };
}
