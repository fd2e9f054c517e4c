import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { readDocuments } from './read-documents.ts';
import { bytesOf, readFiles } from './testing/read-files.ts';

test.each([
	['CRLF, CR and LF in one file', 'One\r\nTwo\rThree\nFour'],
	['a byte order mark', '\ufeffThe pier reopened.\n'],
	['a replacement character of its own', 'caf\ufffd'],
	['white space of all kinds', 'one\ttwo\u00a0three\u2009four\n\n\n'],
	['emoji that are joined or tagged', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇷'],
])('keeps %s as it is', (_, text) => {
	expect(readFiles({ 'a.txt': text })).toEqual({
		documents: [{ file: 'a.txt', text }],
		findings: [],
	});
});

test('reads back any text byte for byte, or refuses it', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			const { documents, findings } = readDocuments([{ file: 'a.txt', bytes }], {
				event: 'harbour',
				limits: defaultLimits,
			});
			const written = documents.map(({ text }) => Array.from(bytesOf(text)));
			const refused = findings.some(({ fatal }) => fatal);
			expect(written).toEqual(refused ? [] : [Array.from(bytes)]);
		}),
		{ seed: 7, numRuns: 2000 },
	);
});

test('is the same in whatever order the files come', () => {
	const files = { 'b.txt': 'b', 'B2.txt': 'b2', 'a.txt': '', 'ä.txt': 'ä', '10.txt': '\0' };
	const backwards = Object.fromEntries(Object.entries(files).reverse());
	expect(readFiles(backwards)).toEqual(readFiles(files));
	expect(readFiles(files).documents.map(({ file }) => file)).toEqual(['B2.txt', 'b.txt', 'ä.txt']);
});

test('goes on after a bad article', () => {
	const { documents, findings } = readFiles({ 'a.txt': [0xff], 'b.txt': 'Good.' });
	expect(documents).toEqual([{ file: 'b.txt', text: 'Good.' }]);
	expect(findings.map(({ file }) => file)).toEqual(['seeds/harbour/a.txt']);
});
