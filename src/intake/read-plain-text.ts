import { decodeText } from './decode.ts';
import type { Intake, IntakeArticle, Unread } from './intake-article.ts';
import { breakMarks } from './letters-of.ts';

/** Read an article from a text: a paragraph is a line, or a block of short lines between blank ones. */
export function readPlainText(intake: Intake): IntakeArticle | Unread {
	const text = decodeText(intake);
	if (typeof text !== 'string') return text;
	const paragraphs = text
		.replace(/\r\n?/gu, '\n')
		.split(/\n[\t ]*\n/u)
		.map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''));
	const lines = isWrapped(paragraphs) ? paragraphs.flatMap(joined) : paragraphs.flat();
	const filled = lines
		.map((line) => line.replace(breakMarks, '').trimEnd())
		.filter((line) => line !== '');
	return { lines: filled, facts: {} };
}

const bullet = /^\s*(?:[•*·▪–-]|\d{1,2}[.)])\s/u;

/** The lines of a paragraph as one; each item of a list is one of its own. Within a sentence a dash is no bullet. */
function joined(parts: readonly string[]): string[] {
	const isList = bullet.test(parts[0] ?? '');
	const starts = parts.flatMap((part, at) => (at === 0 || (isList && bullet.test(part)) ? at : []));
	return starts.map((start, at) =>
		parts
			.slice(start, starts[at + 1])
			.map((part) => part.trim())
			.join(' '),
	);
}

/** Editors and mail programs that wrap lines leave none that is longer. */
const longestWrapped = 100;
/** Fewer paragraphs of several lines may be lists, or verses. */
const fewestWrapped = 2;

/**
 * Whether lines were broken to fit a page, as in mail: paragraphs stand between blank lines, no line
 * is long, and most lines with another one below end within a sentence.
 */
function isWrapped(paragraphs: readonly (readonly string[])[]): boolean {
	const several = paragraphs.filter((lines) => lines.length > 1);
	if (several.length < fewestWrapped) return false;
	if (paragraphs.flat().some((line) => line.length > longestWrapped)) return false;
	const broken = several.flatMap((lines) => lines.slice(0, -1));
	const within = broken.filter((line) => line.length > 40 && !/[.!?:]["”’)]*\s*$/u.test(line));
	return within.length > broken.length * 0.7;
}
