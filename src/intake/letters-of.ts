/** Marks in the text that tell where a line may be broken, and are not seen where it is not. */
export const breakMarks = /[\u00ad\u200b\ufeff]/gu;

/** The letters and digits of a text alone, by which two settings of the same words are compared. */
export function lettersOf(text: string): string {
	return text
		.replace(breakMarks, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
