import { join } from 'node:path';
import type { Claim } from '../../src/model/claim.ts';
import { eventAnalysis, type EventAnalysis } from '../../src/model/event-analysis.ts';
import type { Utterance } from '../../src/model/utterance.ts';
import { unequalKinds } from '../../src/views/differences/unequal.ts';
import { indexEvent } from '../../src/views/event/event-index.ts';
import { readText } from '../disk/read-text.ts';

/** What an event leaves to a person. */
export interface OpenGroups {
	/** Claims whose places conflict, and that nobody confirmed as they are. */
	readonly conflictingClaims: number;
	/** Quotations of which the same holds. */
	readonly conflictingUtterances: number;
	/** Claims and quotations whose places may not belong together. */
	readonly unsureGroups: number;
	/** Those of them in which figures or days are unequal, so that readers may see two as the same. */
	readonly unequalGroups: number;
	/** Pairs of them that may be one. */
	readonly suggestions: number;
}

/** Count what the content holds of an event, named by its slug, that the program left to a person. */
export async function openGroups(content: string, slug: string | undefined): Promise<OpenGroups> {
	const event =
		slug === undefined ? null : await readEvent(join(content, 'events', `${slug}.json`));
	return event ? openIn(event) : noneOpen;
}

const noneOpen: OpenGroups = {
	...{ conflictingClaims: 0, conflictingUtterances: 0 },
	...{ unsureGroups: 0, unequalGroups: 0, suggestions: 0 },
};

export function openIn(event: EventAnalysis): OpenGroups {
	const { claims, utterances, suggestions } = event;
	const unsure = [...claims, ...utterances].filter(({ grouping }) => grouping?.sure === false);
	const index = indexEvent(event);
	return {
		conflictingClaims: claims.filter(isOpenConflict).length,
		conflictingUtterances: utterances.filter(isOpenConflict).length,
		unsureGroups: unsure.length,
		unequalGroups: unsure.filter((group) => unequalKinds(index, group).length > 0).length,
		suggestions: suggestions.length,
	};
}

/** Who confirms a group leaves a conflict in it to readers. */
function isOpenConflict({ agreement, confirmed }: Claim | Utterance): boolean {
	return agreement === 'conflicting' && confirmed === undefined;
}

async function readEvent(path: string): Promise<EventAnalysis | null> {
	const text = await readText(path);
	return text === undefined ? null : eventAnalysis.parse(JSON.parse(text));
}
