import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import type { Finding } from '../../src/model/finding.ts';
import { escapeLine } from './escape-controls.ts';

interface ReportOptions {
	readonly color: boolean;
	/** The path to print for the path in a finding. */
	readonly shownAs?: (path: string) => string;
}

/** Findings as an editor reads them: by file, each with its place, the line itself, and what to do. */
export function reportFindings(findings: readonly Finding[], options: ReportOptions): string {
	const { color, shownAs = (path: string) => path } = options;
	const byFile = Map.groupBy(findings, (found) => found.file ?? '');
	const files = Array.from(byFile, ([path, ofFile]) => {
		const messages = ofFile.map(printable);
		return Object.assign(new VFile({ path: escapeLine(shownAs(path)) }), { messages });
	});
	return reporter(files, { color, verbose: true }).replace(/ +$/gm, '');
}

function printable({ message: reason, place, ruleId, fatal, note }: Finding): VFileMessage {
	const message = new VFileMessage(escapeLine(reason), { place, ruleId });
	message.fatal = fatal;
	if (note !== undefined) message.note = escapeLine(note);
	return message;
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
