import { firstInvalid } from '../../../model/first-invalid.ts';
import { isWindows1252 } from '../../../model/is-windows-1252.ts';
import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import { convertAdvice } from '../convert-advice.ts';

/** Refuse a file with bytes that are not UTF-8, and name the first of them. */
export function refuseNotUtf8(candidate: Candidate): readonly Finding[] {
	const { path, bytes, text } = candidate;
	const invalid = firstInvalid(bytes, text);
	if (!invalid) return [];
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
