import { months } from '../../../language/calendar.ts';
import { contains, exactText } from '../../../model/selector.ts';
import type { ToldFigure } from './told-beside.ts';

/**
 * Whether one of two figures is told of a year, and the other not of the same: “since 1994, when 11 died” is
 * of another event than “nine died”.
 */
export function areOfTwoYears(one: ToldFigure, other: ToldFigure): boolean {
	return yearOf(one) !== yearOf(other);
}

/** “5 per cent in May”, “6 per cent in June”. */
export function areOfTwoMonths(one: ToldFigure, other: ToldFigure): boolean {
	const [left, right] = [one, other].map((each) => month.exec(clauseOf(each)?.own ?? '')?.[1]);
	return left !== undefined && right !== undefined && left !== right;
}

const month = new RegExp(String.raw`\b(?:in|of|for) (${months.join('|')})\b`, 'iu');

/** The year that the words about a figure name; null where they name none. */
function yearOf(told: ToldFigure): string | null {
	const { own, before } = clauseOf(told) ?? { own: '', before: '' };
	return (
		/\b(?:in|of)\s+(\d{4})\b/iu.exec(own)?.[1] ??
		(/^\s*(?:when|where|which|in which)\b/iu.test(own)
			? (/\b(\d{4})\s*[,;:]\s*$/u.exec(before)?.[1] ?? null)
			: null)
	);
}

/** The words between two marks about a figure, and those before them; null where it stands in no sentence. */
function clauseOf([{ reading }, figure]: ToldFigure): { own: string; before: string } | null {
	const sentence = reading.sentences.find((each) => contains(each, figure));
	if (!sentence) return null;
	const words = exactText(reading.text, sentence);
	const from = words.slice(0, figure.start - sentence.start).search(/[^,;:]*$/u);
	return { own: words.slice(from).split(/[,;:](?!\d)/u)[0]!, before: words.slice(0, from) };
}
