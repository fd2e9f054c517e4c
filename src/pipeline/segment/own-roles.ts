import type { BlockRole } from '../../model/block.ts';
import { isByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { endsWithAgency, isAgency, isCredit } from './credit.ts';
import { isFurniture } from './furniture.ts';
import { isListOfLinks } from './furniture/links.ts';
import {
	holdsSentence,
	isBullet,
	isExclamation,
	isHeading,
	longestLabel,
	wordCount,
} from './heading.ts';

/** No caption is longer, in characters. */
const longestCaption = 1000;
/** A line above a credit with more words is text, whose picture has no caption. */
const longestAboveCredit = 60;
/** A heading right behind links has no more words than this. */
const longestSubhead = 4;

type Roles = readonly (BlockRole | null)[];

/** The roles that lines have by their own words and those of the lines beside them. */
export function ownRoles(lines: readonly string[]): (BlockRole | null)[] {
	const words = lines.map((line) => line.slice(0, longestCaption + 1).trim());
	const alone = withLinks(words, words.map(ownRole));
	return withAgencies(words, withCredits(words, alone));
}

/** The role that a line has wherever it stands. */
function ownRole(words: string): BlockRole | null {
	if (words.length > longestCaption) return null;
	if (words.length <= longestLabel && isFurniture(words)) return 'furniture';
	if (isCaption(words)) return 'caption';
	if (words.length > longestLabel) return null;
	return isByline(words) ? 'byline' : null;
}

/** What stands below “Read more” and is no paragraph is a link: a title, a bullet. */
function withLinks(lines: readonly string[], own: Roles): Roles {
	let linked = 0;
	let text = false;
	return own.map((role, index) => {
		const line = lines[index]!;
		if (isListOfLinks(line.slice(0, longestLabel))) {
			linked = 1;
			return text && lines[index + 1] && isTitle(lines, index + 1, linked) ? 'furniture' : role;
		}
		if (linked && (isBullet(line) || (text && isTitle(lines, index, linked)))) {
			linked += 1;
			return 'furniture';
		} else linked = 0;
		text ||= !role && !isHeading(line);
		return role;
	});
}

/** Whether a line below links is one more of them; the last may be the heading of what follows. */
function isTitle(lines: readonly string[], index: number, linked: number): boolean {
	const line = lines[index]!;
	const next = lines[index + 1] ?? '';
	const subhead = linked > 1 && wordCount(line) <= longestSubhead && next && !isHeading(next);
	return !subhead && (isHeading(line) || isExclamation(line));
}

/**
 * A line above a credit tells what its picture shows; some sites set the credit above the caption,
 * which then has no stop.
 */
function withCredits(lines: readonly string[], own: Roles): Roles {
	return own.map((role, index) => {
		const line = lines[index]!;
		if (role || wordCount(line) > longestAboveCredit) return role;
		if (isHeading(line) && isSource(lines[index - 1])) return 'caption';
		const below = lines[index + 1] ?? '';
		const ofNext = isSource(below) && !isHeading(line) && isHeading(lines[index + 2] ?? '');
		return isCredit(below) && !ofNext ? 'caption' : role;
	});
}

/** Whether a line names the house that a picture comes from and nothing else. */
function isSource(line = ''): boolean {
	return /^(?:image source,? .{2,40}|getty images|pa media)$/iu.test(line);
}

/** An agency in brackets is whose picture it is, within the text, and whose article, at its end. */
function withAgencies(lines: readonly string[], own: Roles): (BlockRole | null)[] {
	const isText = (line: string, index: number) => !own[index] && !isHeading(line);
	const first = lines.findIndex(isText);
	const last = lines.findLastIndex(isText);
	return own.map((role, index) => {
		const line = lines[index]!;
		const next = lines[index + 1] ?? '';
		if (index >= last) return role;
		if (isAgency(line)) return index > first ? 'caption' : 'byline';
		if (role || wordCount(line) > longestAboveCredit) return role;
		const credited = endsWithAgency(line) && (index > first || holdsSentence(line));
		return credited || (index > first && index + 1 < last && isAgency(next)) ? 'caption' : role;
	});
}
