/** A character as Unicode writes it, such as `U+200B`. */
export function codePointOf(character: string): string {
	const codePoint = character.codePointAt(0) ?? 0;
	return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
