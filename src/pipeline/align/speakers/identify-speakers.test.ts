import { expect, test } from 'vitest';
import { identifySpeakers } from './identify-speakers.ts';
import { readingOf } from '../testing/reading-of.ts';

/** Whether an event in which these names speak takes the first two for one speaker. */
function areOne(...names: string[]): boolean {
	const readings = names.map((name, at) =>
		readingOf({ file: `${at}.txt`, lines: ['“Yes,” came the answer.'], speakers: [name] }),
	);
	const identify = identifySpeakers(readings);
	return identify('0.txt', names[0]!) === identify('1.txt', names[1]!);
}

test.each([
	['Ann Roe', 'Roe'],
	['Ann Roe', 'Mayor Ann Roe'],
	['Arland Premier Ann Roe', 'Ann Roe'],
	['Bo Su-min', 'Bo Su Min'],
	['José Marr', 'Jose Marr'],
	['National Harbour Council', 'the NHC'],
	['N.H.C.', 'National Harbour Council'],
	['The Harbour Guild', 'Harbour Guild'],
	['France', 'Paris'],
	['Bill Roe', 'William Roe'],
	['Heffner', 'Hugh Hefner'],
	["India's navy", 'the Indian Navy'],
	['AA', 'American Airlines'],
	['Ana Kerenyi', 'Ana Kereny'],
	['Ana Kerenyi', 'Ana Maria Kerenyi'],
	['Ana del Roe', 'Ana Delroe'],
	['Karolos Roe', 'Carolos Roe'],
	['Julia Novak', 'Yulia Novak'],
	["Arland's Ministry of Defence", 'Arland’s defense ministry'],
	['Mellin Systems', 'Mellin', 'Mellin India'],
	['ANB', 'Arlander National Bank', 'National Bank'],
])('%s is %s', (...names: string[]) => {
	expect(areOne(...names)).toBe(true);
});

test.each([
	['an official', 'an official'],
	['a senior harbour official', 'a senior harbour official'],
	['Ann Roe', 'Ben Roe'],
	['Bill Roe', 'Robert Roe'],
	['Ann Roe', 'the mayor'],
	['Korin', 'South Korin'],
	['Roe', 'Ann Marr'],
	['Committee', 'Harbour Committee'],
	['Mario Rossi', 'Maria Rossi'],
	['Ana Kerenyi', 'Ana Maria Kerenyi', 'Ana Teresa Kerenyi'],
	['Mellin', 'Mellin Systems', 'Mellin Motors'],
	['Slovakia Foreign Ministry', 'Slovenia Foreign Ministry'],
	['Jordan', 'Jordan Pell'],
	['AP', 'Ann Pell'],
])('%s is not %s by name', (...names: string[]) => {
	expect(areOne(...names)).toBe(false);
});

test('a surname that fits two people is neither', () => {
	expect(areOne('Roe', 'Ann Roe', 'Ben Roe')).toBe(false);
});

test('names that sound alike are two where one article names both', () => {
	const people = ['Carla Roe', 'Karla Roe'].map((name) => ({ name, roles: [] }));
	const reading = { ...readingOf({ file: '0.txt', lines: ['It is late.'] }), people };
	const identify = identifySpeakers([reading]);
	expect(identify('0.txt', 'Carla Roe')).not.toBe(identify('0.txt', 'Karla Roe'));
});

test('a ministry that no state is told of is that of another article where one state alone speaks', () => {
	const [bare, owned] = ['Foreign Ministry', "Lethania's Foreign Ministry"];
	expect(areOne(bare, owned)).toBe(true);
	expect(areOne(bare, owned, "Morvania's Ministry of Defence")).toBe(false);
	expect(areOne('the foreign ministry', owned, "Morvania's Ministry of Defence")).toBe(false);
});

test('where several states speak, other bodies are whom they were, and one state in two forms is one', () => {
	const states = ["Lethania's Foreign Ministry", "Morvania's Ministry of Defence"];
	for (const body of ['Salvation Army', 'European Parliament', 'Saudi Foreign Ministry'])
		expect(areOne(body, body, ...states)).toBe(true);
	const ofChina = ["China's Foreign Ministry", 'Chinese Ministry of Foreign Affairs'];
	expect(areOne('Foreign Ministry', ...ofChina)).toBe(true);
});
