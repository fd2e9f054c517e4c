import { expect, test } from 'vitest';
import { passageOf } from '../../../text/passage-of.ts';
import { comparePassages } from './compare-passages.ts';
import { readingOf } from '../testing/reading-of.ts';

/** What only looks like a difference of substance is none. */
function compare(...texts: string[]) {
	const places = texts.map((line, at) => {
		const reading = readingOf({ file: `${at}.txt`, lines: [line] });
		const passage = passageOf(reading, { start: 0, end: line.length });
		return { ...passage, reading, quoted: true, speaker: null };
	});
	return comparePassages(places, { originOf: (file) => parseInt(file) });
}

test('who denies a thing says what “not” says', () => {
	const { agreement } = compare(
		'The line denied that the ship was overloaded',
		'The line said that the ship was not overloaded',
	);
	expect(agreement).toBe('reworded');
});

test('a “no” that answers negates nothing behind it', () => {
	const found = compare(
		'No. She sailed with fewer people than she holds',
		'She sailed with fewer people than she holds',
	);
	expect(found.agreement).not.toBe('conflicting');
});

test.each([
	['The Northern Command closed it', 'The Southern Command closed it'],
	['They met on Tuesday in town', 'They met on Thursday in town'],
	['Envoys of Slovenia left the talks', 'Envoys of Slovakia left the talks'],
])('%s, %s: no spellings of one word', (a, b) => {
	expect(compare(a, b).differences.map(({ kind }) => kind)).not.toContain('spelling');
});

test.each([
	['Nobody could afford it', 'Nobody bought that boat'],
	['An aide would not confirm it', 'An aide said nothing of it'],
	['He will not ask', 'He won’t ask'],
	['He couldn’t leave him', 'He couldn’t just leave him'],
	['The club won’t comment on it', 'The club said nothing of it'],
	['He could not leave him', 'He could not just leave him'],
	['a would-be owner of the club', 'a new owner of the club'],
	['I will tell anybody', 'I’ll tell anybody'],
	['We would have seen it', 'We’d have seen it'],
	['They shut the pier in May', 'They shut the pier in June'],
	['Mrs May shut the pier', 'She shut the pier'],
])('%s, %s: no more certain, and nothing else negated', (a, b) => {
	const kinds = compare(a, b).differences.map(({ kind }) => kind);
	expect(new Set(kinds)).toEqual(new Set(['wording']));
});

test.each([
	['Roe would hand in her badge', 'Cole has handed in his badge'],
	['The company plans to close the mine', 'The company closed the mine'],
	['Two more arrests are likely', 'Two more arrests were made'],
	['Arland May Send Ships', 'Arland Sends Ships'],
	['They’ll close the mine', 'They closed the mine'],
])('%s, %s: one is less certain', (a, b) => {
	expect(compare(a, b).differences.map(({ kind }) => kind)).toContain('certainty');
});

test('a purpose is told whole, and ends on no word that leads to another', () => {
	const words = (a: string, b: string) => compare(a, b).differences[0]?.words[0];
	expect(words('It sent ships to take over the port', 'It sent ships home')).toBe('to take over');
});
