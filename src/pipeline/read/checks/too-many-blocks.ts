import { finding, type Finding } from '../../../model/finding.ts';
import type { Candidate } from '../candidate.ts';
import type { Limits } from '../limits.ts';

/** Refuse a text over the limit of blocks, and point at the first block too many. */
export function refuseTooManyBlocks({ path, text }: Candidate, limits: Limits): readonly Finding[] {
	const starts = blockStarts(text);
	const offset = starts[limits.blocks];
	if (offset === undefined) return [];
	const grouped = (count: number) => count.toLocaleString('en');
	return [
		finding('too-many-blocks', {
			file: path,
			reason: `This file has ${grouped(starts.length)} lines that are not blank, more than the limit of ${grouped(limits.blocks)}. Split it, or raise the limit with --max-blocks.`,
			at: { text, offset },
		}),
	];
}

/** Only LF, CRLF and CR end a line. */
function blockStarts(text: string): number[] {
	const lines = Array.from(text.matchAll(/[^\r\n]+/g));
	return lines.filter(([line]) => line.trim() !== '').map(({ index }) => index);
}
