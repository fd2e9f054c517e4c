import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import { convertAdvice } from '../convert-advice.ts';

/**
 * Refuse UTF-16. It shows by its byte order mark, or by NUL in every other byte, which is how it
 * writes Latin letters.
 */
export function refuseUtf16({ path, bytes }: Candidate): readonly Finding[] {
	const encoding = utf16Of(bytes);
	if (!encoding) return [];
	return [
		finding('utf-16', {
			file: path,
			reason: `This file looks like ${encoding}. ${convertAdvice(path, encoding)}`,
		}),
	];
}

function utf16Of(bytes: Uint8Array): 'UTF-16' | 'UTF-16BE' | 'UTF-16LE' | undefined {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
	if (bytes.length === 0 || bytes.length % 2 === 1) return undefined;
	if (nulShare(bytes, 0) > 0.7 && nulShare(bytes, 1) < 0.1) return 'UTF-16BE';
	if (nulShare(bytes, 1) > 0.7 && nulShare(bytes, 0) < 0.1) return 'UTF-16LE';
	return undefined;
}

/** The share of NUL among every second byte, from 0 to 1. */
function nulShare(bytes: Uint8Array, from: 0 | 1): number {
	const half = bytes.filter((_, index) => index % 2 === from);
	return half.filter((byte) => byte === 0).length / half.length;
}
