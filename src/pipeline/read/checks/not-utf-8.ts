import { isWindows1252 } from '../../../model/is-windows-1252.ts';
import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import { convertAdvice } from '../convert-advice.ts';

/** Refuse a file with bytes that are not UTF-8, and name the first of them. */
export function refuseNotUtf8(candidate: Candidate): readonly Finding[] {
	const invalid = firstInvalid(candidate);
	if (!invalid) return [];
	const { path, bytes, text } = candidate;
	const byte = (bytes[invalid.byte] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	const from = isWindows1252(bytes)
		? `The file looks like windows-1252. ${convertAdvice(path, 'WINDOWS-1252')}`
		: 'Save the file as UTF-8.';
	return [
		finding('not-utf-8', {
			file: path,
			reason: `Byte 0x${byte} at offset ${invalid.byte} is not UTF-8. ${from}`,
			at: { text, offset: invalid.offset },
		}),
	];
}

/**
 * Where the first invalid byte stands, in bytes and in code units. The decoder has put U+FFFD
 * there; a U+FFFD that the file itself holds is written EF BF BD.
 */
function firstInvalid({ bytes, text }: Candidate): { byte: number; offset: number } | undefined {
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
