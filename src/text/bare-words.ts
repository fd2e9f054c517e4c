/** A word of a text in small letters, and where it stands, in code units. */
export interface BareWord {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a text without marks, spaces and capitals: none of these hides that words are the same. */
export function bareWords(text: string): BareWord[] {
	return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
		word: word.normalize('NFC').toLowerCase(),
		start: index,
		end: index + word.length,
	}));
}

/** The bare words with a space between them. */
export function bareText(text: string): string {
	return bareWords(text)
		.map(({ word }) => word)
		.join(' ');
}
