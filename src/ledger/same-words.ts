/**
 * A text without what typesetting adds: straight marks for curly ones, one kind of dash and of space.
 * Letters, capitals and digits stay what they are: “10²” is not “102”, “us” is not “US”.
 */
export function sameWords(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[‘’‛′]/gu, "'")
		.replace(/[“”„«»″]/gu, '"')
		.replace(/[‐-―]/gu, '-')
		.replace(/\s+/gu, ' ')
		.trim();
}
