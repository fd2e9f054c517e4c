import { expect, test } from 'vitest';
import { readSourceRecord } from './read-source-record.ts';
import { reported } from '../model/testing/reported.ts';

const path = 'content/sources/harbour/morning.yaml';

function reportOn(text: string): string {
	return reported(readSourceRecord({ path, text }).findings);
}

test('reads what a desk knows of an article', () => {
	const text = 'publisher: The Daily Lantern\nurl: https://lantern.example/1\ndate: 2031-04-05\n';
	expect(readSourceRecord({ path, text }).value).toEqual({
		publisher: 'The Daily Lantern',
		url: 'https://lantern.example/1',
		date: '2031-04-05',
	});
});

test.each(['', '# nothing is known yet\n', '{}\n'])('takes %j for an empty record', (text) => {
	expect(readSourceRecord({ path, text })).toEqual({ value: {}, findings: [] });
});

test('names an unknown key, the keys there are, and the one that was meant', () => {
	expect(reportOn('date: 2031-04-05\npublsher: The Daily Lantern\n')).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:2:1 error [source-record]
		  “publsher” is not a key of a source record; these are: publisher, url, date, authors, language, credit, rights, archive. Did you mean “publisher”?
		  publsher: The Daily Lantern"
	`);
});

test('says what a value must look like', () => {
	const text = 'publisher: 24\nurl: javascript:alert(1)\ndate: yesterday\n';
	expect(reportOn(text)).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:1:1 error [source-record]
		  “publisher” must be a name; put it in quotation marks if it is a number.
		  publisher: 24
		content/sources/harbour/morning.yaml:2:1 error [source-record]
		  “url” must be an address that begins with https:// or http://.
		  url: javascript:alert(1)
		content/sources/harbour/morning.yaml:3:1 error [source-record]
		  “date” must be a day written like 2024-10-31.
		  date: yesterday"
	`);
});

test.each([
	['2024-13-06', 'There is no month 13.'],
	['2023-02-29', 'Month 02 has no day 29.'],
])('says why there is no day %s', (date, why) => {
	expect(reportOn(`date: ${date}\n`)).toContain(`written like 2024-10-31. ${why}`);
});

test('points at what is not YAML', () => {
	expect(reportOn('publisher: [The Daily\n')).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:1:12 error [source-record]
		  This is not valid YAML: the bracket that opens here is not closed.
		  publisher: [The Daily"
	`);
});

test('refuses tags that would build something other than text', () => {
	expect(reportOn('publisher: !!js/function "x"\n')).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:1:12 error [source-record]
		  This is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function.
		  publisher: !!js/function "x""
	`);
});

test('refuses a list, and says what a record looks like', () => {
	expect(reportOn('- The Daily Lantern\n')).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:1:1 error [source-record]
		  A source record has lines such as “publisher: Name”.
		  - The Daily Lantern"
	`);
});

test('refuses aliases, which can make a small file endlessly large', () => {
	const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\n';
	expect(reportOn(bomb)).toMatchInlineSnapshot(`
		"content/sources/harbour/morning.yaml:2:8 error [source-record]
		  Aliases such as “*a” are not allowed here. Write the value itself.
		  b: &b [*a, *a]
		content/sources/harbour/morning.yaml:2:12 error [source-record]
		  Aliases such as “*a” are not allowed here. Write the value itself.
		  b: &b [*a, *a]"
	`);
});

test('refuses what is too long for a record, without a look at each line', () => {
	const text = Array.from({ length: 200_000 }, (_, index) => `key${index}: x\n`).join('');
	const { findings } = readSourceRecord({ path, text });
	expect(findings).toHaveLength(1);
	expect(reported(findings)).toContain(
		'This file has 2,488,890 characters, and a source record at most 10,000: it holds publisher, url',
	);
});

test('says which article is not published for it', () => {
	const file = { path, text: 'date: soon\n', article: 'morning.txt' };
	expect(reported(readSourceRecord(file).findings)).toContain(
		'2024-10-31. morning.txt is not published until this is mended.',
	);
});

test('takes an agency to credit, and the right to publish all of the text', () => {
	const { value } = readSourceRecord({ path, text: 'credit: Arby Wire\nrights: full\n' });
	expect(value).toEqual({ credit: 'Arby Wire', rights: 'full' });
});

test('takes an article of which only an excerpt may be published', () => {
	const { value, findings } = readSourceRecord({ path, text: 'rights: excerpt\n' });
	expect(value).toEqual({ rights: 'excerpt' });
	expect(findings).toEqual([]);
});

test('refuses a language that is none', () => {
	for (const language of ['English', 'en-abcd-abcd', 'EN'])
		expect(
			reported(readSourceRecord({ path, text: `language: ${language}\n` }).findings),
		).toContain('“language” must be a code such as en or pt-BR.');
});
