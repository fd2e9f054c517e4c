import type { EventAnalysis } from '../../model/event-analysis.ts';

/** Events by the day of their last article, the newest first; those of which no day is known stay in their order behind. */
export function newestFirst(events: readonly EventAnalysis[]): EventAnalysis[] {
	return events.toSorted((a, b) => {
		const [one, other] = [lastDay(a), lastDay(b)];
		return one === other ? 0 : one > other ? -1 : 1;
	});
}

/** Empty where no article has a day. */
function lastDay({ articles }: EventAnalysis): string {
	return articles.map(({ source }) => source.date ?? '').reduce((a, b) => (a > b ? a : b), '');
}
