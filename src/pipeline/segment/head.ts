import type { BlockRole } from '../../model/block.ts';
import { isDateLine } from './furniture/date-line.ts';
import { labelsOf } from './furniture/label-row.ts';
import { isBullet, isExclamation, isHeadline, wordCount } from './heading.ts';
import { isNameLike, isNameLine, isPlacedName } from './name-line.ts';

/** A line at the top with fewer words is a place, a section, a tag rather than a headline. */
const shortestHeadline = 4;
/** A standfirst of whole sentences has no more words than this. */
const longestDeck = 45;
/** A headline that ends with a stop has no more words than this. */
const longestSentenceHeadline = 15;
/** Fewer lines behind a byline are no text: then it is the text that stands above it. */
const shortestText = 3;

/** The roles that lines have by themselves. */
export type Own = readonly (BlockRole | null)[];

/** Whether a line may stand above the text: a heading, the question that is the headline, a deck. */
export function isOfHead(lines: readonly string[], own: Own, index: number): boolean {
	const line = lines[index]!;
	if (isHeadline(line)) return true;
	const first = own.findIndex((role) => !role);
	if (index === first && isExclamation(line)) return lines.length > index + 1;
	return isDeck(lines, own, index);
}

/**
 * Whether a line of sentences or bullets stands above the line that says who wrote the article, or
 * when, and so below its headline: the text begins behind that line.
 */
function isDeck(lines: readonly string[], own: Own, index: number): boolean {
	const end = own.findIndex((role, at) => at > index && role && role !== 'caption');
	if (end < 0) return false;
	const text = own.findIndex((role, at) => at > end && !role);
	if (text < 0 || !signs(lines, own, end, text)) return false;
	const between = lines.slice(index + 1, end);
	const line = lines[index]!;
	if (isBullet(line)) return between.every(isBullet);
	const above = own.slice(0, index).filter((role) => !role).length;
	const longest = above ? longestDeck : longestSentenceHeadline;
	const enough = above <= 2 && lines.length - text >= shortestText;
	return enough && wordCount(line) <= longest && between.every(isHeadline);
}

/** Whether a byline or a day is among the lines from `start` to `end`. */
function signs(lines: readonly string[], own: Own, start: number, end: number): boolean {
	const part = lines.slice(start, end);
	return part.some((line, at) => own[start + at] === 'byline' || isDay(line.trim()));
}

/** A time alone is none: live blogs set one above each of their entries. */
function isDay(line: string): boolean {
	return isDateLine(line) && /\b(?:19|20)\d\d\b|\d[/.-]\d{1,2}[/.-]\d/u.test(line);
}

/** The first line above the text that is long enough, else the first of all; -1 where none is. */
export function headlineIndex(lines: readonly string[], own: Own, firstText: number): number {
	const open = lines.flatMap((line, index) =>
		index < firstText && !own[index] ? [{ line, index }] : [],
	);
	const full = open.find(
		({ line }) => wordCount(line) >= shortestHeadline && labelsOf(line.trim()).length < 2,
	);
	return (full ?? open[0])?.index ?? -1;
}

/** The role of a line above the text that is not the headline. */
export function headRole(above: readonly BlockRole[], line: string, isBelow: boolean): BlockRole {
	if (
		isBelow &&
		(isNameLine(line) || isPlacedName(line) || (above.at(-1) === 'byline' && isNameLike(line)))
	) {
		return 'byline';
	}
	const isLabel = wordCount(line) < shortestHeadline || labelsOf(line).length > 1;
	return isLabel ? 'furniture' : 'headline';
}
