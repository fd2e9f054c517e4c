import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

const event = { event: 'e', records: new Map(), limits: defaultLimits };

/** The statements of all that an article tells. */
function statements(text: string): string[] {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
	return analyseEvent({ ...event, files }).analysis.claims.map(({ statement }) => statement);
}

const sank = 'A fire aboard the ferry killed 14 people on Wednesday.';

test.each([
	['a dateline', `PORT ARLAND, March 12 (Wire) - ${sank}`, sank],
	['the dateline of a place and its state', `PORT ARLAND, New Arland — ${sank}`, sank],
	['a dateline in small letters', `Arby (AFP) - ${sank}`, sank],
	['a place before a colon', `Arby: ${sank}`, sank],
	['a bullet', `* ${sank}`, sank],
	['a dash for a bullet', `- ${sank}`, sank],
	['nothing where there is nothing', sank, sank],
])('a statement is cleaned of %s', (_, text, statement) => {
	expect(statements(`Ferry fire\n\n${text}\n`)).toContain(statement);
});

test.each(['UPDATE 3-', 'WRAPUP 2-', 'CORRECTED-UPDATE 1-', 'BREAKING: ', 'Exclusive: '])(
	'a headline is cleaned of “%s”',
	(slug) => {
		const headline = 'Ferry fire kills 14 people off Arby';
		expect(statements(`${slug}${headline}\n\nBy Ann Roe\n\n${sank}\n`)).toContain(headline);
	},
);

test.each([
	'Roe: harbour will close in May',
	'FIRE-hit ferry is towed into the harbour',
	'NATO-led force leaves the harbour',
])('no slug opens “%s”', (headline) => {
	expect(statements(`${headline}\n\nThe town sat. Roe is 40.\n`)).toContain(headline);
});

test('a claim is stated by a telling that opens a sentence, not by one that goes on', () => {
	const tellings = [
		'Eight men stood trial, and received sentences of six to 75 years in the spring.',
		'They received sentences of six to 75 years in the spring.',
	];
	const files = tellings.map((telling, at) => {
		const bytes = new TextEncoder().encode(`Trial ends\n\nThe court sat.\n\n${telling}\n`);
		return { file: `${at}.txt`, bytes };
	});
	const { claims } = analyseEvent({ ...event, files }).analysis;
	const shared = claims.find(({ statement }) => statement.includes('sentences'));
	expect(shared?.statement).toBe(tellings[1]);
});

test('a claim is stated where its tellings have no word in common and each lacks something', () => {
	const tellings = [
		'The officers told reporters that not a single person was taken into custody.',
		'The students were arrested, the newspaper of the valley wrote, when they sang.',
	];
	const shops = Array.from('abcdefghij', (name) => `Shop ${name} sells old bread on market days.`);
	expect(statementOf(...tellings.map((telling) => [...shops, telling].join('\n\n')))).toBe(
		tellings[0],
	);
});

/** The statement of the one claim that all of some tellings tell. */
function statementOf(...tellings: readonly string[]): string | undefined {
	const files = tellings.map((telling, at) => {
		const bytes = new TextEncoder().encode(`Court sits\n\nThe court sat.\n\n${telling}\n`);
		return { file: `${at}.txt`, bytes };
	});
	const { claims } = analyseEvent({ ...event, files }).analysis;
	return claims.find((claim) => claim.tellings.length === tellings.length)?.statement;
}

test.each([
	[
		'speech that names whose it is',
		'“The bridge will never open again in my life.”',
		'“The bridge will never open again in my life,” Ann Roe said.',
	],
	[
		'a name behind speech, not “he”',
		'“The bridge will never open again in my life,” he said.',
		'“The bridge will never open again in my life,” Tom Roe said.',
	],
	[
		'what tells the number that most tell',
		'The mayor told reporters in Arby of the ferry fire.',
		'The mayor said the ferry fire in Arby had killed 14 people.',
		'The mayor of Arby said 14 people had died in the ferry fire.',
	],
])('a claim is stated by %s', (_, other, statement, ...more) => {
	expect(statementOf(other, statement, ...more)).toBe(statement);
	expect(statementOf(statement, ...more, other)).toBe(statement);
});
