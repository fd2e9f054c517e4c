import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';

/** Anything but white space and characters that only steer how others are shown. */
const visible = /[^\s\p{Cf}]/u;

/** Refuse a text in which there is nothing to read. */
export function refuseEmpty({ path, text }: Candidate): readonly Finding[] {
	if (visible.test(text)) return [];
	const what = text === '' ? 'This file is empty.' : 'This file holds nothing but white space.';
	return [
		finding('empty', { file: path, reason: `${what} Put the article into it, or delete it.` }),
	];
}
