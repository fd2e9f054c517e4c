import type { Attribution } from '../../model/attribution.ts';
import type { Difference } from '../../model/difference.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { inventedEvent } from './invented-event.ts';

/** To whom an article gives words, by a name that is the id too; null to nobody. */
type Given = (Partial<Attribution> & { readonly name: string }) | null;

/**
 * Three articles that have the same words, each from somebody. The first two were compared; the third is like one of
 * these, or none.
 */
export function eventOfSpeakers(...given: readonly [Given, Given, Given]): EventAnalysis {
	const [utterance] = inventedEvent.utterances;
	const wordings = inventedEvent.articles.map(({ id }) => ({
		...utterance!.wordings[0]!,
		...{ article: id, exact: 'as safe as any' },
	}));
	const names = [...new Set(given.flatMap((each) => each?.name ?? []))];
	const differences = differencesOf(given);
	const speaker = given[1]?.name ?? null;
	return {
		...inventedEvent,
		articles: inventedEvent.articles.map((article, at) => ({
			...article,
			quotations: inventedEvent.articles[0]!.quotations.map((each) => ({
				...each,
				speaker: attributionOf(given[at]!),
			})),
		})),
		speakers: names.map((id) => ({ id, name: id, aliases: [] })),
		utterances: [{ ...utterance!, speaker, wordings, differences }],
	};
}

function attributionOf(given: Given): Attribution | null {
	return given && { speaker: given.name, mention: null, rule: 'test', confidence: 1, ...given };
}

function differencesOf([one, other]: readonly Given[]): Difference[] {
	if (!one || !other || one.name === other.name) return [];
	const words: [string, string] = [one.name, other.name];
	return [{ kind: 'attribution', between: [0, 1], words, spans: [null, null], conflicts: true }];
}
