/**
 * Whether a byte from 0x80 to 0x9F follows an ASCII character. That is where windows-1252 has its
 * curly quotation marks and dashes; in UTF-8 such a byte only continues another.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
	return bytes.some((byte, at) => byte >= 0x80 && byte <= 0x9f && (bytes[at - 1] ?? 0) < 0x80);
}
