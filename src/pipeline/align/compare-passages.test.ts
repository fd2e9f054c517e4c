import { expect, test } from 'vitest';
import { passageOf } from '../../language/passage-of.ts';
import { comparePassages } from './compare-passages.ts';
import { readingOf } from './testing/reading-of.ts';

const apart = (file: string) => parseInt(file);

function compare(...texts: string[]) {
	return compareFrom(apart, ...texts);
}

function compareFrom(originOf: (file: string) => number, ...texts: string[]) {
	const places = texts.map((line, at) => {
		const reading = readingOf({ file: `${at}.txt`, lines: [line] });
		return { ...passageOf(reading, { start: 0, end: line.length }), reading };
	});
	const { agreement, differences } = comparePassages(places, originOf);
	return { agreement, differences: differences.map(({ kind, words }) => [kind, ...words]) };
}

test('curly marks, dashes and cases of marks make no difference', () => {
	expect(compare('It’s “late” – again', 'It\'s "late" - again')).toEqual({
		agreement: 'verbatim',
		differences: [],
	});
});

test('punctuation alone leaves the words verbatim', () => {
	expect(compare('So it is, he said', 'So it is; he said')).toEqual({
		agreement: 'verbatim',
		differences: [['punctuation', 'is,', 'is;']],
	});
});

test('another number of the same thing conflicts, and comes first', () => {
	expect(compare('He saw 12 boats leave', 'She saw 15 boats leave')).toEqual({
		agreement: 'conflicting',
		differences: [
			['figure', '12 boats', '15 boats'],
			['wording', 'He … 12', 'She … 15'],
		],
	});
});

test('numbers of different things do not conflict', () => {
	expect(compare('He saw 12 boats', 'He saw 15 horses').agreement).toBe('reworded');
});

test('a hedge that only one has is a difference, no conflict', () => {
	expect(compare('He saw 12 boats', 'He saw over 12 boats')).toMatchObject({
		agreement: 'reworded',
		differences: [
			['figure', '12 boats', 'over 12 boats'],
			['wording', '', 'over'],
		],
	});
});

test('a negation that only one has conflicts', () => {
	const found = compare('The mayor confirmed the loss', 'The mayor has not confirmed the loss');
	expect(found.agreement).toBe('conflicting');
	expect(found.differences[0]).toEqual(['negation', '', 'not confirmed']);
});

test('“not only” negates nothing', () => {
	expect(compare('He sold bread', 'He not only sold bread').agreement).toBe('reworded');
});

test('many wordings are held against the first alone', () => {
	const many = Array.from({ length: 20 }, (_, at) => `Word${'x'.repeat(at)} stood there`);
	expect(compare(...many).differences).toHaveLength(19);
});

test('copies of one origin are a single source, and conflict where their figures do', () => {
	const oneOrigin = () => 0;
	expect(compareFrom(oneOrigin, 'It rained', 'Rain fell').agreement).toBe('single-source');
	const figures = compareFrom(oneOrigin, 'He saw 12 boats leave', 'He saw 15 boats leave');
	expect(figures.agreement).toBe('conflicting');
});
