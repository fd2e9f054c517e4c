const longestLemma = 32;

/** The first words of a passage, by which a note says what it is about, as a critical apparatus does. */
export function lemma(words: string): string {
	return firstWords(words, longestLemma);
}

/** As many whole words as fit into `length` characters, with an ellipsis where some are left out. */
export function firstWords(words: string, length: number): string {
	const whole = words.replace(/\s+/gu, ' ').trim();
	if (whole.length <= length) return whole;
	const cut = whole.slice(0, length + 1);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > 0 ? end : length).replace(/[\s,;:–—\p{Cs}-]+$/u, '')}…`;
}

/** As many whole words from the end as fit into `length` characters, behind an ellipsis where some are left out. */
export function lastWords(words: string, length: number): string {
	const whole = words.replace(/\s+/gu, ' ').trim();
	if (whole.length <= length) return whole;
	const cut = whole.slice(-length - 1);
	const start = cut.indexOf(' ');
	return `…${cut.slice(start < 0 ? 1 : start + 1).replace(/^\p{Cs}/u, '')}`;
}

/** Words as a heading: without the comma or dash with which a quotation leads over to its cue. */
export function asHeading(words: string): string {
	return words.replace(/[\s,;:–—-]+$/u, '');
}
