import type { Block, BlockRole } from '../../model/block.ts';
import { isSigns } from './byline.ts';
import { isBareCaption } from './caption.ts';
import { headlineIndex, headRole, isOfHead, type Own } from './head.ts';
import {
	holdsSentence,
	isCutSentence,
	isHeading,
	isQuestionHeading,
	isStandfirst,
} from './heading.ts';
import { isNameLike, isNameLine } from './name-line.ts';
import { ownRoles } from './own-roles.ts';

/** That many lines in a row without stops are a list. */
const shortestList = 3;

/**
 * The role of each block of an article, from its words and its place. What a line says of itself
 * goes first (furniture, caption, byline); what is left belongs to the head, the text or the tail.
 */
export function rolesOf(lines: readonly string[]): Told[] {
	const own = ownRoles(lines);
	return placedRoles(lines, own).map((role, index) => {
		const rule = own[index] ? 'words of the line' : 'place of the line';
		return { role, roleBasis: { rule, confidence: sureness[rule] } };
	});
}

type Told = Pick<Block, 'role' | 'roleBasis'>;

/** What a line says of itself is surer than what its place makes of it. */
const sureness = { 'words of the line': 0.95, 'place of the line': 0.9 } as const;

/** The roles of all lines, where some have told their own. */
function placedRoles(lines: readonly string[], own: Own): BlockRole[] {
	const firstText = own.findIndex((role, index) => !role && !isOfHead(lines, own, index));
	const lastText = lines.findLastIndex((line, index) => !own[index] && !isHeading(line));
	if (firstText < 0) return own.map((role, index) => role ?? (index ? 'body' : 'headline'));
	const headline = headlineIndex(lines, own, firstText);
	const roles: BlockRole[] = [];
	for (const [index, line] of lines.entries()) {
		roles.push(own[index] ?? openRole(line.trim(), index));
	}
	return roles;

	function openRole(line: string, index: number): BlockRole {
		if (index === headline || isBelowHeadline(index)) return 'headline';
		if (index < firstText) return headRole(roles, line, index > headline);
		return index > lastText ? tailRole(line) : textRole(lines, own, index);
	}

	function isBelowHeadline(index: number): boolean {
		const lead = lines.find((line, at) => at > index && !own[at] && !isHeading(line)) ?? '';
		return headline >= 0 && index === headline + 1 && isStandfirst(lines[index]!.trim(), lead);
	}
}

/** The role of a line from the first paragraph to the last. */
function textRole(lines: readonly string[], own: Own, index: number): BlockRole {
	const line = lines[index]!.trim();
	if (!isHeading(line)) {
		return isQuestionHeading(line, lines[index + 1] ?? '') ? 'headline' : 'body';
	}
	if (isListed(lines, own, index) || isReport(line)) return 'body';
	return holdsSentence(line) || isBareCaption(line) ? 'caption' : 'headline';
}

/** Whether a line reports what it quotes, as a sentence that has lost its stop does. */
function isReport(line: string): boolean {
	return /[,!?]?["”]\s(?:\p{L}+\s){0,4}(?:said|told|added)\b/u.test(line);
}

/** Whether a line is one of several without stops, each right behind the other. */
function isListed(lines: readonly string[], own: Own, index: number): boolean {
	const isItem = (at: number) => !own[at] && at < lines.length && isHeading(lines[at]!);
	let from = index;
	while (from > 0 && isItem(from - 1)) from -= 1;
	let to = index;
	while (isItem(to + 1)) to += 1;
	return to - from + 1 >= shortestList;
}

/** The role of a line behind the last paragraph. */
function tailRole(line: string): BlockRole {
	if (holdsSentence(line) || isCutSentence(line)) return 'body';
	return isSigns(line) || isNameLine(line) || isNameLike(line) ? 'byline' : 'furniture';
}
