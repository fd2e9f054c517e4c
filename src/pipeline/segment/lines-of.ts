import type { TextPositionSelector } from '../../model/selector.ts';

/** A line that holds something other than white space. Only LF, CRLF and CR end a line. */
const filledLine = /^.*[^\s\u{FEFF}].*$/u;

/**
 * The lines of a text that are not blank, without their line ends. News copy sets a paragraph on
 * one line, with or without blank lines between, so a line is a block.
 */
export function linesOf(text: string): TextPositionSelector[] {
	return Array.from(text.matchAll(/[^\r\n]+/gu), (match) => ({
		line: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}))
		.filter(({ line }) => filledLine.test(line.replace(/[\u2028\u2029]/gu, ' ')))
		.map(({ start, end }) => ({ start, end }));
}
