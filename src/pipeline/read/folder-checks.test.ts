import { expect, test } from 'vitest';
import { readFiles } from './testing/read-files.ts';
import { reported } from '../../model/testing/reported.ts';

test('refuses a folder without articles', () => {
	expect(reported(readFiles({}).findings)).toMatchInlineSnapshot(`
		"seeds/harbour error [no-articles]
		  There is no article in this folder. Put each article into it as a .txt file in UTF-8."
	`);
});

test.each([
	['case', 'Pier.txt', 'pier.txt'],
	['normal form', 'caf\u00e9.txt', 'cafe\u0301.txt'],
	['punctuation', 'pier one.txt', 'pier_one.txt'],
	['case, without Latin letters', 'Ω.txt', 'ω.txt'],
])('refuses names that differ in %s only', (_, one, other) => {
	const { documents, findings } = readFiles({ [one]: 'One.', [other]: 'Other.', 'c.txt': 'C.' });
	expect(documents.map(({ file }) => file)).toEqual(['c.txt']);
	const named = findings.map(({ reason }) => /“(.*?)”/.exec(reason)?.[1]);
	expect(named.sort()).toEqual([one, other].sort());
});

test('names both files of one address', () => {
	expect(reported(readFiles({ 'Pier.txt': 'a', 'pier.txt': 'b' }).findings)).toMatchInlineSnapshot(`
		"seeds/harbour/Pier.txt error [slug-collision]
		  The page of this file would have the same address as that of “pier.txt”. Rename all but one.
		seeds/harbour/pier.txt error [slug-collision]
		  The page of this file would have the same address as that of “Pier.txt”. Rename all but one."
	`);
});

test('tells apart names whose letters have no Latin counterpart', () => {
	expect(readFiles({ '港.txt': 'a', '橋.txt': 'b', '!.txt': 'c' }).findings).toEqual([]);
});

test('refuses long names that differ only behind the cut of an address', () => {
	const long = 'harbour '.repeat(12);
	expect(readFiles({ [`${long}a.txt`]: 'a', [`${long}b.txt`]: 'b' }).findings).toHaveLength(2);
});
