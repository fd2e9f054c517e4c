/**
 * Where the first byte stands that is not UTF-8, in bytes and in code units. The decoder has put U+FFFD
 * there; a U+FFFD that the file itself holds is written EF BF BD.
 */
export function firstInvalid(
	bytes: Uint8Array,
	text: string,
): { readonly byte: number; readonly offset: number } | undefined {
	const encoder = new TextEncoder();
	let byte = 0;
	let from = 0;
	for (const { index } of text.matchAll(/\ufffd/g)) {
		byte += encoder.encode(text.slice(from, index)).length;
		const written = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
		if (!written) return { byte, offset: index };
		byte += 3;
		from = index + 1;
	}
	return undefined;
}
