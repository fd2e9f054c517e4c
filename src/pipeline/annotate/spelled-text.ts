import type { Literal } from 'mdast';

/** Text of which nothing but letters and digits stands for itself in the file. */
export interface SpelledText extends Literal {
	type: 'spelledText';
}

declare module 'mdast' {
	interface PhrasingContentMap {
		spelledText: SpelledText;
	}
	interface RootContentMap {
		spelledText: SpelledText;
	}
}

/**
 * Write text with a character reference for each mark, symbol and space. Control and format
 * characters stay, as a reference to one is read as a replacement character.
 */
export function spelledText({ value }: SpelledText): string {
	return value.replace(/[\p{M}\p{P}\p{S}\p{Z}\t\n\r]/gu, (character) => {
		return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
	});
}
