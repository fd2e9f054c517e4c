import type { EventAnalysis } from '../../model/event-analysis.ts';

/** Where words stand or stood: an article by its id, and what it has there. */
interface Standing {
	readonly article: string;
	readonly exact: string;
}

/**
 * The language of words whose articles are known: that of those that have these very words, or of
 * them all. Null where none of them is published any more, or where they differ.
 */
export function languageOfWords(
	words: string,
	places: readonly Standing[],
	events: readonly EventAnalysis[],
): string | null {
	const same = places.filter(({ exact }) => exact.includes(words));
	const ids = new Set((same.length > 0 ? same : places).map(({ article }) => article));
	const languages = new Set(
		events
			.flatMap(({ articles }) => articles)
			.filter(({ id }) => ids.has(id))
			.map(({ language }) => language),
	);
	return languages.size === 1 ? [...languages][0]! : null;
}

/** Where a claim is told or a quotation worded, as long as it is published. */
export function placesOf(id: string, events: readonly EventAnalysis[]): readonly Standing[] {
	const claims = events.flatMap((event) => event.claims);
	const utterances = events.flatMap((event) => event.utterances);
	return (
		claims.find((claim) => claim.id === id)?.tellings ??
		utterances.find((utterance) => utterance.id === id)?.wordings ??
		[]
	);
}
