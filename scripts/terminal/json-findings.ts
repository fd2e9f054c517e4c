import type { Finding } from '../../src/model/finding.ts';

/** A finding as other programs read it. */
interface JsonFinding {
	readonly file: string;
	readonly line: number | null;
	readonly column: number | null;
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	readonly message: string;
	/** The line itself. */
	readonly text: string | null;
}

export function jsonFinding(found: Finding): JsonFinding {
	const { file = '', line = null, column = null, ruleId = '', reason, note = null } = found;
	const severity = found.fatal ? 'error' : 'warning';
	return { file, line, column, rule: ruleId, severity, message: reason, text: note };
}

/** Print data for other programs on standard output. */
export function printJson(data: unknown): void {
	process.stdout.write(`${JSON.stringify(data, null, '\t')}\n`);
}
