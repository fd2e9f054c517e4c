/** Characters that no XML 1.0 document can hold, not even as a reference: most controls, lone surrogates. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what would make a document of it unreadable. */
export function xmlCharacters(text: string): string {
	return text.replace(forbidden, '');
}
