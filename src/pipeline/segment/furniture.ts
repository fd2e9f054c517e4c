import { dateLines, isDateLine } from './furniture/date-line.ts';
import { isLabelRow } from './furniture/label-row.ts';
import { links } from './furniture/links.ts';
import { navigation } from './furniture/navigation.ts';
import { notices } from './furniture/notices.ts';
import { sharing } from './furniture/sharing.ts';

const patterns = [...notices, ...dateLines, ...navigation, ...sharing, ...links];

/** Whether a line belongs to the page rather than to the article, wherever it stands. */
export function isFurniture(line: string): boolean {
	return isPagePart(line) || isLabelRow(line, isPagePart);
}

function isPagePart(line: string): boolean {
	return isDateLine(line) || patterns.some((pattern) => pattern.test(line));
}
