import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import { codePointOf } from '../code-point.ts';

/**
 * Control characters that a page can't show: C0 and C1 without those that are white space (tab,
 * line feed, vertical tab, form feed, carriage return, next line).
 */
const controlCharacter = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** Refuse a text with control characters, and name the first of them. */
export function refuseControlCharacters({ path, text }: Candidate): readonly Finding[] {
	const offset = text.search(controlCharacter);
	if (offset < 0) return [];
	return [
		finding('control-character', {
			file: path,
			reason: `Control character ${codePointOf(text.charAt(offset))} can’t be shown on a page. Delete it, or save the article again as plain text.`,
			at: { text, offset },
		}),
	];
}
