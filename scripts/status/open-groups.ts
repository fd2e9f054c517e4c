import { join } from 'node:path';
import { z } from 'astro/zod';
import { agreement } from '../../src/model/agreement.ts';
import { readText } from '../disk/read-text.ts';

/** What an event leaves to a person. */
export interface OpenGroups {
	/** Claims whose places conflict, and that nobody confirmed as they are. */
	readonly conflictingClaims: number;
	/** Quotations of which the same holds. */
	readonly conflictingUtterances: number;
	/** Claims and quotations whose places may not belong together. */
	readonly unsureGroups: number;
	/** Pairs of them that may be one. */
	readonly suggestions: number;
}

const group = z.object({
	agreement,
	grouping: z.object({ sure: z.boolean() }).nullable(),
	confirmed: z.unknown().optional(),
});
const event = z.object({
	claims: z.array(group),
	utterances: z.array(group),
	suggestions: z.array(z.unknown()),
});
type Event = z.infer<typeof event>;

const noEvent: Event = { claims: [], utterances: [], suggestions: [] };

/** Count what the content holds of an event, named by its slug, that the program left to a person. */
export async function openGroups(content: string, slug: string | undefined): Promise<OpenGroups> {
	const { claims, utterances, suggestions } =
		slug === undefined ? noEvent : await readEvent(join(content, 'events', `${slug}.json`));
	const unsure = [...claims, ...utterances].filter(({ grouping }) => grouping?.sure === false);
	return {
		conflictingClaims: claims.filter(isOpenConflict).length,
		conflictingUtterances: utterances.filter(isOpenConflict).length,
		unsureGroups: unsure.length,
		suggestions: suggestions.length,
	};
}

/** Who confirms a group leaves a conflict in it to readers. */
function isOpenConflict({ agreement, confirmed }: Event['claims'][number]): boolean {
	return agreement === 'conflicting' && confirmed === undefined;
}

async function readEvent(path: string): Promise<Event> {
	const text = await readText(path);
	return text === undefined ? noEvent : event.parse(JSON.parse(text));
}
