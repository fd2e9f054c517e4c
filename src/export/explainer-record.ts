import { addresses } from '../model/addresses.ts';
import { wordsIn } from '../model/citations-in.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import { searchSpelling } from '../model/search-spelling.ts';
import { joinedLines } from '../model/searched-line.ts';
import type { SearchRecord } from './search-records.ts';

/** An explainer is found by the words of those who wrote it: no outlet has them. */
export function explainerRecord(
	explainer: Explainer,
	events: readonly EventAnalysis[],
): SearchRecord {
	const { slug, title, description } = explainer;
	const event = events.find(({ id }) => id === explainer.event);
	const lines = [title, description, ...wordsIn(explainer)]
		.filter((words) => words.trim() !== '')
		.map((words) => ({ words, outlets: [] }));
	return {
		url: addresses.explainer(slug),
		content: searchSpelling(joinedLines(lines)),
		language: 'en',
		meta: { title, kind: 'explainer', lines },
		filters: {
			kind: ['explainer'],
			event: event ? [event.title] : [],
			outlet: [],
			speaker: [],
			agreement: [],
		},
	};
}
