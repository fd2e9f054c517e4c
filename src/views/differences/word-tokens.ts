const tokenizer = new Intl.Segmenter('en', { granularity: 'word' });

/** Words, spaces and marks, one by one; joined they are the passage. */
export function tokensOf(passage: string): string[] {
	return Array.from(tokenizer.segment(passage), ({ segment }) => segment);
}

export function hasWord(words: string): boolean {
	return /[\p{L}\p{N}]/u.test(words);
}

/** What two tokens are compared by: case, the style of quotation marks and commas in figures do not count. */
export function plainToken(token: string): string {
	const figure = token.replace(/(?<=\d),(?=\d{3})/gu, '');
	return figure.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
}

export function areAlike(one: string, other: string): boolean {
	return plainToken(one) === plainToken(other);
}
