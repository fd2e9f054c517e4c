import { expect, test } from 'vitest';
import { finding } from '../model/finding.ts';
import { throwFindings } from './throw-findings.ts';

test('names the file of each finding, and its place where it has one', () => {
	const file = 'content/corrections.yaml';
	const at = { text: 'on: 2031\nwhat: 1\n', offset: 9 };
	const findings = [
		finding('correction', { file, reason: 'Say what was put right.', at }),
		finding('correction', { file, reason: 'This file is too long.' }),
	];
	expect(() => throwFindings(findings)).toThrow(
		/^content\/corrections\.yaml:2:1 Say what was put right\.\ncontent\/corrections\.yaml This file is too long\.$/u,
	);
});
