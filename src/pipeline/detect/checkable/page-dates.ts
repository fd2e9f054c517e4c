import type { ParsedResult } from 'chrono-node';
import type { Article } from '../../../model/article.ts';
import { exactText } from '../../../model/selector.ts';
import { anyDay, formatted, reference } from './date-parts.ts';
import { dateFinder, mayBeTwoDays } from './numeric-dates.ts';

/** The day of publication that a line of the page itself gives in full, as `2024-10-22`. */
export function publishedOn(article: Article): string | null {
	for (const [date] of datesOfPage(article)) {
		const full =
			date &&
			!mayBeTwoDays(date.text) &&
			date.start.get('year')! > 0 &&
			(['day', 'month', 'year'] as const).every((part) => date.start.isCertain(part));
		if (full) return formatted(date.start, 'day');
	}
	return null;
}

/** From this hour on “last night” may be that of the day itself. */
const evening = 17;

/** Whether a line of the page itself gives a time in the evening, at which it came out or was changed. */
export function isOfEvening(article: Article): boolean {
	return datesOfPage(article)
		.flat()
		.some(({ start }) => start.isCertain('hour') && start.get('hour')! >= evening);
}

/** The dates and times of each line that belongs to the page. */
function datesOfPage({ text, blocks }: Article): ParsedResult[][] {
	return blocks
		.filter(({ role }) => role === 'furniture' || role === 'byline')
		.map((block) => dateFinder.parse(exactText(text, block), reference(anyDay)));
}
