import { dateLines, isDateLine } from './furniture/date-line.ts';
import { isLabelRow } from './furniture/label-row.ts';
import { links } from './furniture/links.ts';
import { navigation } from './furniture/navigation.ts';
import { notices } from './furniture/notices.ts';
import { sharing } from './furniture/sharing.ts';

const patterns = [...notices, ...dateLines, ...navigation, ...sharing, ...links];

/** Whether a line belongs to the page rather than to the article, wherever it stands. */
export function isFurniture(line: string): boolean {
	return isPagePart(line) || isLabelRow(line, isPagePart) || isAllParts(line);
}

/** “Be the first to know. Get the Post's app.”: each sentence is part of the page. */
function isAllParts(line: string): boolean {
	if (line.length > longest) return false;
	const sentences = line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
	return sentences.length > 1 && sentences.every(isPagePart);
}

/** A longer line is text, in characters. */
const longest = 300;

function isPagePart(line: string): boolean {
	return isDateLine(line) || patterns.some((pattern) => pattern.test(line));
}
