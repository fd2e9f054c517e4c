import type { Finding } from '../model/finding.ts';

/** Stop the build that Astro runs at what was found wrong with files; a line each, with its place. */
export function throwFindings(findings: readonly Finding[]): never {
	throw new Error(findings.map(lineOf).join('\n'));
}

function lineOf({ file = '', line, column, reason }: Finding): string {
	const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	return `${place} ${reason}`;
}
