import { styleText } from 'node:util';
import type { Finding } from '../../src/model/finding.ts';
import { byPlace } from './by-place.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape-controls.ts';

interface ReportOptions {
	readonly color: boolean;
	/** The path to print for the path in a finding. */
	readonly shownAs?: (path: string) => string;
}

/**
 * Findings as an editor reads them: by file, each with its place, the rule, what to do, and the
 * line itself. The reason ends its line, so that a command in it can be copied.
 */
export function reportFindings(findings: readonly Finding[], options: ReportOptions): string {
	const { color, shownAs = (path: string) => path } = options;
	const styled = (format: Parameters<typeof styleText>[0], text: string) =>
		color ? styleText(format, text, { validateStream: false }) : text;
	const kindOf = ({ fatal }: Finding) =>
		fatal ? styled('red', 'error') : styled('yellow', 'warning');
	const printed = (found: Finding): string => {
		const { file = '', line, column, ruleId = '', reason, note } = found;
		const place = line === undefined ? '' : `${line}:${column ?? 1} `;
		const told = escapeLine(file ? reason.replaceAll(file, () => shownAs(file)) : reason);
		const quoted = !note ? '' : `\n      ${escapeLine(note)}`;
		return `  ${place}${kindOf(found)} [${ruleId}] ${told}${quoted}`;
	};
	const byFile = Map.groupBy(findings, ({ file = '' }) => file);
	const files = Array.from(byFile, ([path, ofFile]) => {
		const shown = ofFile
			.toSorted((a, b) => errorsFirst(a, b) || byPlace(a, b))
			.slice(0, shownOfFile)
			.map(printed);
		const left = ofFile.length - shown.length;
		const more = left > 0 ? [`  and ${left.toLocaleString('en')} more`] : [];
		return [styled('underline', escapeLine(shownAs(path))), ...shown, ...more].join('\n');
	});
	return [...files, totalOf(findings)].join('\n\n');
}

/** How many findings of one file are printed; all are counted. */
const shownOfFile = 20;

function errorsFirst(a: Finding, b: Finding): number {
	return Number(b.fatal) - Number(a.fatal);
}

function totalOf(findings: readonly Finding[]): string {
	const errors = findings.filter(({ fatal }) => fatal).length;
	const warnings = findings.length - errors;
	const counts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')];
	return counts.filter(Boolean).join(', ');
}

/** Print findings on standard error, with an empty line after them; nothing where there are none. */
export function printFindings(
	findings: readonly Finding[],
	shownAs: (path: string) => string,
): void {
	if (findings.length === 0) return;
	const color = process.stderr.isTTY && process.stderr.hasColors();
	process.stderr.write(`${reportFindings(findings, { color, shownAs })}\n\n`);
}
