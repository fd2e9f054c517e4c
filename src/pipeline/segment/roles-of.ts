import type { BlockRole } from '../../model/block.ts';
import { tokensOf } from '../../language/tokens.ts';
import { isByline } from './byline.ts';
import { isCaption, isCredit } from './caption.ts';
import { isFurniture, isListOfLinks } from './furniture.ts';

/** A longer line, in characters, is text: it is neither a heading nor the page's own. */
const longestLabel = 400;
/** No caption is longer, in characters. */
const longestCaption = 1000;
/** A heading has no more words than this. */
const longestHeading = 22;
/** A line at the top with fewer words is a place, a section, a tag rather than a headline. */
const shortestHeadline = 4;
/** A standfirst has no more words than this. */
const longestStandfirst = 26;

/**
 * The role of each block of an article, from its words and its place. What a line says of itself
 * goes first (furniture, caption, byline); what is left without a closing stop is a heading where
 * text follows it, and a line of credit where none does.
 */
export function rolesOf(lines: readonly string[]): BlockRole[] {
	const own = ownRoles(lines);
	const firstText = lines.findIndex((line, index) => !own[index] && !isHeading(line));
	const lastText = lines.findLastIndex((line, index) => !own[index] && !isHeading(line));
	if (firstText < 0) return lines.map((_, index) => own[index] ?? (index ? 'body' : 'headline'));
	const headline = headlineIndex(lines, own, firstText);
	return lines.map((line, index): BlockRole => {
		const role = own[index];
		if (role) return role;
		if (index === headline || isStandfirst(lines, index, headline)) return 'headline';
		if (index < firstText) return wordCount(line) < shortestHeadline ? 'furniture' : 'headline';
		if (!isHeading(line)) return 'body';
		return index < lastText ? 'headline' : 'byline';
	});
}

/** The roles that lines have by their own words and those of the lines beside them. */
function ownRoles(lines: readonly string[]): (BlockRole | null)[] {
	let linked = false;
	return lines.map((line, index) => {
		const bullet = /^\s*[•*·▪–-]\s/u.test(line);
		linked = bullet ? linked : isListOfLinks(line.slice(0, longestLabel).trim());
		if (bullet && linked) return 'furniture';
		const next = lines[index + 1]?.slice(0, longestLabel).trim() ?? '';
		return ownRole(line) ?? (isCredit(next) && !isCredit(line.trim()) ? 'caption' : null);
	});
}

/** The role that a line has wherever it stands. */
function ownRole(line: string): BlockRole | null {
	const words = line.trim();
	if (words.length > longestCaption) return null;
	if (words.length <= longestLabel && isFurniture(words)) return 'furniture';
	if (isCaption(words)) return 'caption';
	if (words.length > longestLabel) return null;
	return isByline(words) ? 'byline' : null;
}

/** Whether a line is short and lacks a stop at its end; “Live: what we know” may hold a colon. */
function isHeading(line: string): boolean {
	if (line.length > longestLabel) return false;
	const words = line.trim().replace(/["”’'»)\]]+$/u, '');
	return (
		wordCount(words) <= longestHeading &&
		!/[.!?…:;,]$/u.test(words) &&
		!/^(?:[-•*–]|\d{1,2}[.)])\s/u.test(words)
	);
}

/** The longest enough line before the text, else its only line; -1 where text comes first. */
function headlineIndex(
	lines: readonly string[],
	own: readonly (BlockRole | null)[],
	firstText: number,
) {
	const open = lines.flatMap((line, index) =>
		index < firstText && !own[index] ? [{ line, index }] : [],
	);
	const full = open.find(({ line }) => wordCount(line) >= shortestHeadline);
	return (full ?? open[0])?.index ?? questionHeadline(lines, own);
}

/** A first line that is one short question or exclamation is a headline too. */
function questionHeadline(lines: readonly string[], own: readonly (BlockRole | null)[]): number {
	const first = own.findIndex((role) => !role);
	const line = lines[first]?.trim() ?? '';
	const alone = /^[^.!?]+[!?]$/u.test(line) && wordCount(line) <= longestHeading;
	return alone && lines.length > first + 1 ? first : -1;
}

/**
 * Whether a line is the sentence set below a headline: right after it, one short sentence in the
 * present tense of headlines, without a day or a quotation, which a lead would have.
 */
function isStandfirst(lines: readonly string[], index: number, headline: number): boolean {
	const line = lines[index]?.trim() ?? '';
	if (headline < 0 || index !== headline + 1 || index + 1 >= lines.length) return false;
	if (wordCount(line) > longestStandfirst || !/^[^.!?]+\.$/u.test(line)) return false;
	const dated =
		/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|said|told)\b/iu;
	return !dated.test(line) && !/["“”]/u.test(line) && isPresent(line);
}

/** Whether the first verb of a sentence is in the present tense: “says”, “may”, “is”. */
function isPresent(line: string): boolean {
	const tokens = tokensOf(line, { start: 0, end: line.length });
	const verb = tokens.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.lower ?? '';
	return /s$|^(?:may|might|can|could|will|would|are)$/u.test(verb) && !/^(?:has|was)$/u.test(verb);
}

function wordCount(line: string): number {
	return line.trim().split(/\s+/u).length;
}
