import { contains, exactText } from '../../../model/selector.ts';
import type { ToldFigure } from './told-beside.ts';

/**
 * Whether one of two figures is told of a year, and the other not of the same: “since 1994, when 11 died” is
 * of another event than “nine died”.
 */
export function areOfTwoYears(one: ToldFigure, other: ToldFigure): boolean {
	return yearOf(one) !== yearOf(other);
}

/** The year that the words about a figure name; null where they name none. */
function yearOf([{ reading }, figure]: ToldFigure): string | null {
	const sentence = reading.sentences.find((each) => contains(each, figure));
	if (!sentence) return null;
	const words = exactText(reading.text, sentence);
	const at = figure.start - sentence.start;
	const from = words.slice(0, at).search(/[^,;:]*$/u);
	const own = words.slice(from).split(/[,;:](?!\d)/u)[0]!;
	return (
		/\b(?:in|of)\s+(\d{4})\b/iu.exec(own)?.[1] ??
		(/^\s*(?:when|where|which|in which)\b/iu.test(own)
			? (/\b(\d{4})\s*[,;:]\s*$/u.exec(words.slice(0, from))?.[1] ?? null)
			: null)
	);
}
