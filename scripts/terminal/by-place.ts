import type { Finding } from '../../src/model/finding.ts';

/** Compare findings of one file by where they are; those on the file as a whole come first. */
export const byPlace = (a: Finding, b: Finding): number =>
	(a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Findings by the place in their files; the files keep their order, that of the first finding of each. */
export function inOrder(findings: readonly Finding[]): Finding[] {
	const byFile = Map.groupBy(findings, ({ file = '' }) => file);
	return [...byFile.values()].flatMap((ofFile) => ofFile.toSorted(byPlace));
}
