import { expect, test } from 'vitest';
import { readPlainText } from './read-plain-text.ts';

const read = (text: string, charset?: string) =>
	readPlainText({
		bytes: new TextEncoder().encode(text),
		...(charset !== undefined && { charset }),
	});

test('a line is a paragraph, blank ones and other line ends aside', () => {
	expect(read('\ufeffPier reopens\r\n\r\n  It did.\r\nOn Monday.  \n')).toEqual({
		lines: ['Pier reopens', '  It did.', 'On Monday.'],
		facts: {},
	});
});

test('lines that were broken to fit a page are one paragraph again', () => {
	const text = `Pier reopens

The north pier reopened on Monday, the port office said in
a statement that it gave to reporters late in the evening.

Nobody was hurt in the storm, which had closed it for some
weeks in the autumn, and which took forty of its planks.
`;
	expect(read(text)).toMatchObject({
		lines: [
			'Pier reopens',
			'The north pier reopened on Monday, the port office said in a statement that it gave to reporters late in the evening.',
			'Nobody was hurt in the storm, which had closed it for some weeks in the autumn, and which took forty of its planks.',
		],
	});
});

test('lists and whole sentences stay lines of their own', () => {
	const text = 'To do:\n\nfirst thing\nsecond thing\n\nIt was said. It was done.\nIt was well.\n';
	expect(read(text)).toMatchObject({
		lines: ['To do:', 'first thing', 'second thing', 'It was said. It was done.', 'It was well.'],
	});
});

test('what is not UTF-8 is not guessed at', () => {
	expect(readPlainText({ bytes: Uint8Array.of(0x61, 0x0a, 0x63, 0xe9) })).toEqual({
		why: 'It is not UTF-8 in line 2, behind “c”. Save it as UTF-8.',
	});
	const bytes = Uint8Array.of(0x63, 0x20, 0x93, 0x61);
	const looks = 'It is not UTF-8 in line 1, behind “c ”. It looks like windows-1252.';
	expect(readPlainText({ bytes })).toEqual({ why: `${looks} Save it as UTF-8 in an editor.` });
	expect(readPlainText({ bytes, file: "news/Ann’s “pier's”.txt" })).toEqual({
		why: `${looks} Save it as UTF-8 in an editor and add that, or what this makes: iconv -f WINDOWS-1252 -t UTF-8 'news/Ann’s “pier'\\''s”.txt' > 'news/Ann’s “pier'\\''s”-utf-8.txt'`,
	});
	expect(readPlainText({ bytes: Uint8Array.of(0x63, 0x00, 0xff) })).toEqual({
		why: 'It holds bytes that no text has. Save its words as plain text in UTF-8.',
	});
});

test('of another encoding nothing is guessed', () => {
	expect(readPlainText({ bytes: Uint8Array.of(0x63, 0x81), charset: 'shift_jis' })).toEqual({
		why: 'It is not SHIFT_JIS throughout. Save it as UTF-8.',
	});
});

test('a server may name another encoding', () => {
	expect(readPlainText({ bytes: Uint8Array.of(0x63, 0xe9), charset: 'iso-8859-1' })).toMatchObject({
		lines: ['cé'],
	});
	expect(read('Pier', 'klingon')).toMatchObject({
		why: 'Its encoding, “klingon”, is not known. Save it as UTF-8 in a file, and add that.',
	});
});
