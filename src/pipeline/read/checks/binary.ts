import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';

/** First bytes of files that are saved or renamed as `.txt` by mistake. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
	['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
	['a JPEG image', [0xff, 0xd8, 0xff]],
	['a GIF image', [0x47, 0x49, 0x46, 0x38]],
	['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
	['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
	['a gzip archive', [0x1f, 0x8b]],
	['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Refuse what is no text: a known kind of file, or NUL among bytes that are not UTF-8 either. */
export function refuseBinary({ path, bytes, text }: Candidate): readonly Finding[] {
	const kind = kindOf(bytes) ?? (bytes.includes(0) && text.includes('\ufffd') ? 'binary data' : '');
	if (!kind) return [];
	return [
		finding('binary', {
			file: path,
			reason: `This file is ${kind}, not text. Save the article’s words as plain text in UTF-8.`,
		}),
	];
}

function kindOf(bytes: Uint8Array): string | undefined {
	return signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}
