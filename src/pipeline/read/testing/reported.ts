import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Finding } from '../../../model/finding.ts';

/** Findings as an editor reads them, with spaces at line ends taken off. */
export function reported(findings: readonly Finding[]): string {
	const byFile = Map.groupBy(findings, ({ file }) => file ?? '');
	const files = Array.from(byFile, ([path, messages]) =>
		Object.assign(new VFile({ path }), { messages: [...messages] }),
	);
	return reporter(files, { color: false, verbose: true }).replace(/ +$/gm, '');
}
