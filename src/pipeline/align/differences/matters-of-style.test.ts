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
