import { measures } from '../../src/evaluation/measures.ts';
import type { JudgedEvent } from '../../src/evaluation/summarise.ts';

/** The figures of all events for other programs, exact, with precision, recall and counts. */
export function jsonReport(events: readonly JudgedEvent[]): string {
	const report = events.map(({ event, group, articles, judgement }) => ({
		event,
		group,
		articles,
		measures: measures.map(({ name, title }) => ({
			name,
			title,
			...judgement.measured.get(name)!.score,
		})),
	}));
	return JSON.stringify(report, null, '\t');
}
