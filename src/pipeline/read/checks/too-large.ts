import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import type { Limits } from '../limits.ts';

/** Refuse a file over the limit of bytes. */
export function refuseTooLarge({ path, bytes }: Candidate, limits: Limits): readonly Finding[] {
	return bytes.length > limits.bytes ? [tooLarge(path, bytes.length, limits)] : [];
}

/** The finding for a file of which only the size is known yet. */
export function tooLarge(path: string, size: number, limits: Limits): Finding {
	return finding('too-large', {
		file: path,
		reason: `This file has ${grouped(size)} bytes, more than the limit of ${grouped(limits.bytes)}. Split it, or raise the limit with --max-bytes.`,
	});
}

function grouped(count: number): string {
	return count.toLocaleString('en');
}
