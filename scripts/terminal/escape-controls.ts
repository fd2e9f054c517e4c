/** Characters that would steer a terminal, or turn its letters round; line feed and tab do neither. */
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text that is safe to print: ESC becomes `\x1b`, U+202E becomes `\u202e`. */
export function escapeControls(text: string): string {
	return text.replace(steering, (character) => {
		const hex = character.charCodeAt(0).toString(16);
		return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
	});
}

/** The same for a text that must stay one line, such as the name of a file. */
export function escapeLine(text: string): string {
	return escapeControls(text).replaceAll('\n', '\\x0a');
}
