/** The size of a PNG, as its header gives it; null where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
	const buffer = Buffer.from(bytes);
	if (!buffer.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return null;
	return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
