import { expect, test } from 'vitest';
import { readFiles, reportOn } from '../testing/read-files.ts';
import { reported } from '../../../model/testing/reported.ts';

test('warns of characters that nobody sees, once a kind', () => {
	const { documents, findings } = readFiles({
		'a.txt': 'The \u202evote\u202c, the vo\u200bte\u200b.',
	});
	expect(documents).toHaveLength(1);
	expect(reported(findings)).toMatchInlineSnapshot(`
		"seeds/harbour/a.txt:1:5 warning [invisible-character]
		  Invisible character U+202E (right-to-left override). It may split a word or turn its letters round; delete it if the article does without.
		  The ‮vote‬, the vo​te​.
		seeds/harbour/a.txt:1:10 warning [invisible-character]
		  Invisible character U+202C (pop directional formatting). It may split a word or turn its letters round; delete it if the article does without.
		  The ‮vote‬, the vo​te​.
		seeds/harbour/a.txt:1:19 warning [invisible-character]
		  Invisible character U+200B (zero width space), 2 times. It may split a word or turn its letters round; delete it if the article does without.
		  The ‮vote‬, the vo​te​."
	`);
});

test('warns of letters smuggled as tags', () => {
	expect(reportOn('Hello\u{e0041}\u{e0042}')).toContain('U+E0000 to U+E007F (tags), 2 times');
});

test('warns of line ends that are none here', () => {
	const { findings } = readFiles({ 'a.txt': 'one\u2028two\u2029three\u0085four\u000bfive\fsix' });
	expect(findings.map(({ fatal, column }) => [fatal, column])).toEqual([
		[false, 4],
		[false, 8],
		[false, 14],
		[false, 19],
		[false, 24],
	]);
});
