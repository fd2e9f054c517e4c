import type { Finding } from '../finding.ts';

/** Findings as plain text: the place and the rule, the reason, and the line where it stands. */
export function reported(findings: readonly Finding[]): string {
	return findings
		.map(({ file, line, column, fatal, ruleId, reason, note }) => {
			const place = [file, line, column].filter((part) => part !== undefined).join(':');
			const kind = `${fatal ? 'error' : 'warning'} [${ruleId ?? ''}]`;
			return [`${place} ${kind}`, reason, ...(note ? [note] : [])].join('\n  ');
		})
		.join('\n');
}
