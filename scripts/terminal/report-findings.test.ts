import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { reportFindings } from './report-findings.ts';

test('prints place, line and advice, and nothing that steers the terminal', () => {
	const text = 'One\n\u001b]8;;https://evil.example\u0007click \u202etxt.exe';
	const found = finding('control-character', {
		file: 'seeds/harbour/\u001b[2Ja\nb.txt',
		reason: 'Control character U+001B can’t be shown.',
		at: { text, offset: 4 },
	});
	expect(reportFindings([found], { color: false })).toMatchInlineSnapshot(`
		"seeds/harbour/\\x1b[2Ja\\x0ab.txt
		2:1 error Control character U+001B can’t be shown. control-character
		  [note]:
		    \\x1b]8;;https://evil.example\\x07click \\u202etxt.exe

		✖ 1 error"
	`);
});

test('prints the path as it was given', () => {
	const found = finding('empty', { file: 'seeds/harbour/a.txt', reason: 'This file is empty.' });
	const shownAs = (path: string) => path.replace('seeds/harbour', '../news');
	expect(reportFindings([found], { color: false, shownAs })).toContain('../news/a.txt');
});
