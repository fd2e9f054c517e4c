import { expect, test } from 'vitest';
import { finding, type Finding } from '../../src/model/finding.ts';
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
		  2:1 error [control-character] Control character U+001B can’t be shown.
		      \\x1b]8;;https://evil.example\\x07click \\u202etxt.exe

		1 error"
	`);
});

test('prints the path as it was given', () => {
	const found = finding('empty', { file: 'seeds/harbour/a.txt', reason: 'This file is empty.' });
	const shownAs = (path: string) => path.replace('seeds/harbour', '../news');
	expect(reportFindings([found], { color: false, shownAs })).toContain('../news/a.txt');
});

test('names the file in a command as it was given', () => {
	const found = finding('utf-16', {
		file: 'seeds/harbour/a.txt',
		reason: 'Run: iconv -f UTF-16 seeds/harbour/a.txt',
	});
	const shownAs = (path: string) => path.replace('seeds/harbour', '../news');
	expect(reportFindings([found], { color: false, shownAs })).toMatchInlineSnapshot(`
		"../news/a.txt
		  error [utf-16] Run: iconv -f UTF-16 ../news/a.txt

		1 error"
	`);
});

test('prints the first findings of a file, errors before warnings, and counts them all', () => {
	const [warning, error] = (['not-english', 'empty'] as const).map((rule) =>
		finding(rule, { file: 'seeds/harbour/a.txt', reason: 'Something is odd.' }),
	);
	const findings = [
		...new Array<Finding>(200_000).fill(warning!),
		...new Array<Finding>(19).fill(error!),
	];
	const lines = reportFindings(findings, { color: false }).split('\n');
	expect(lines.slice(1, 20)).toEqual(Array(19).fill('  error [empty] Something is odd.'));
	expect(lines.slice(20)).toEqual([
		'  warning [not-english] Something is odd.',
		'  and 199,999 more',
		'',
		'19 errors, 200,000 warnings',
	]);
});

test('counts errors and warnings, and colours them on a terminal', () => {
	const found = (['empty', 'not-english'] as const).map((rule) =>
		finding(rule, { file: 'seeds/harbour/a.txt', reason: 'Something is odd.' }),
	);
	const report = reportFindings(found, { color: true });
	expect(report).toContain('\u001b[31merror\u001b[39m [empty] Something is odd.');
	expect(report).toMatch(/\n\n1 error, 1 warning$/);
});
