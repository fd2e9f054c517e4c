import { describe, expect, test } from 'vitest';
import { passageOf } from '../../../text/passage-of.ts';
import { comparePassages } from './compare-passages.ts';
import type { SpokenBy } from './compared.ts';
import { readingOf } from '../testing/reading-of.ts';

const apart = (file: string) => parseInt(file);

function compare(...texts: string[]) {
	return compareFrom(apart, texts);
}

function compareFrom(
	originOf: (file: string) => number,
	texts: readonly string[],
	{ speakers = [], quoted = false }: { speakers?: readonly SpokenBy[]; quoted?: boolean } = {},
) {
	const places = texts.map((line, at) => {
		const reading = readingOf({ file: `${at}.txt`, lines: [line] });
		const passage = passageOf(reading, { start: 0, end: line.length });
		return { ...passage, reading, quoted, speaker: speakers[at] ?? null };
	});
	const { agreement, differences } = comparePassages(places, { originOf });
	return { agreement, differences: differences.map(({ kind, words }) => [kind, ...words]) };
}

const named = (words: string): SpokenBy => {
	return { words, mention: null, id: words, named: true, sort: 'body', plain: true };
};

const asQuotations = (...texts: string[]) => compareFrom(apart, texts, { quoted: true });

describe('words alone', () => {
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

	test('each run of other words is a difference of its own', () => {
		const found = compare('the old bridge fell on the boats', 'the new bridge fell on the ships');
		expect(found.differences).toEqual([
			['wording', 'old', 'new'],
			['wording', 'boats', 'ships'],
		]);
	});

	test('one word in two spellings is told apart from another word', () => {
		const found = compare(
			'groundless rumours about nonlethal aid',
			'groundless rumors about non-lethal aid',
		);
		expect(found.differences).toEqual([
			['spelling', 'rumours', 'rumors'],
			['spelling', 'nonlethal', 'non-lethal'],
		]);
	});

	test('mostly other words are one difference', () => {
		const found = compare('Nobody warned the captain', 'He was left in the dark');
		expect(found.differences.map(([kind]) => kind)).toEqual(['wording']);
	});
});

describe('quotations', () => {
	test('one that begins later differs in its boundary', () => {
		const found = asQuotations(
			'aimed at smearing the image of the harbour',
			'smearing the image of the harbour',
		);
		expect(found.differences).toEqual([['boundary', 'aimed at', '']]);
	});

	test('what is put in brackets is a disclosed edit', () => {
		const found = asQuotations(
			'the image of [Arland] and its friends',
			'the image of the Republic and its friends',
		);
		expect(found.differences).toEqual([['disclosed edit', '[Arland]', 'the Republic']]);
	});
});

describe('what conflicts', () => {
	test('another number of the same thing, which comes first', () => {
		expect(compare('He saw 12 boats leave', 'She saw 15 boats leave')).toEqual({
			agreement: 'conflicting',
			differences: [
				['figure', '12 boats', '15 boats'],
				['wording', 'He', 'She'],
			],
		});
	});

	test('another number of what is counted by another word', () => {
		const found = compare('it sent 15 soldiers north', 'it sent 12 troops north');
		expect(found).toMatchObject({ agreement: 'conflicting' });
		expect(found.differences[0]).toEqual(['figure', '15 soldiers', '12 troops']);
	});

	test('a negation that only one has', () => {
		const found = compare('The mayor confirmed the loss', 'The mayor has not confirmed the loss');
		expect(found.agreement).toBe('conflicting');
		expect(found.differences[0]).toEqual(['negation', '', 'not confirmed the']);
	});

	test('two speakers with names', () => {
		const speakers = ['Ann Roe', 'Tom Cole'].map(named);
		const found = compareFrom(apart, ['It is late', 'It is late'], { speakers, quoted: true });
		expect(found).toEqual({
			agreement: 'conflicting',
			differences: [['attribution', 'Ann Roe', 'Tom Cole']],
		});
	});
});

describe('what differs and does not conflict', () => {
	test('numbers of different things', () => {
		expect(compare('He saw 12 boats', 'He saw 15 horses').agreement).toBe('reworded');
	});

	test('a hedge that only one has', () => {
		expect(compare('He saw 12 boats', 'He saw over 12 boats')).toMatchObject({
			agreement: 'reworded',
			differences: [['figure', '12 boats', 'over 12 boats']],
		});
	});

	test('“not only” negates nothing', () => {
		expect(compare('He sold bread', 'He not only sold bread').agreement).toBe('reworded');
	});

	test('how certain it is made', () => {
		const found = compare('Arland will send ships', 'Arland may send ships');
		expect(found).toMatchObject({
			agreement: 'reworded',
			differences: [['certainty', 'will', 'may']],
		});
	});

	test('how certain the same word is made, though both degrees are elsewhere too', () => {
		const [left, right] = ['would', 'may'].map(
			(word) => `we ${word} send arms and might send more`,
		);
		expect(compare(left!, right!).differences).toEqual([['certainty', 'would', 'may']]);
	});

	test('what it is said to be for', () => {
		const found = compare(
			'it sent men to fight in the hills',
			'it sent men for training in the hills',
		);
		expect(found.differences[0]).toEqual(['scope', 'to fight', 'for training']);
	});

	test('a state and the envoy who spoke for it', () => {
		const envoy = { ...named('the ambassador'), named: false };
		const speakers = [named('Arland'), envoy].map((each) => ({ ...each, id: 's1' }));
		const found = compareFrom(apart, ['It is late', 'It is late'], { speakers });
		expect(found).toEqual({
			agreement: 'verbatim',
			differences: [['attribution', 'Arland', 'the ambassador']],
		});
	});
});

test('two figures conflict though fifty tell the same in other words', () => {
	const others = Array.from({ length: 50 }, (_, at) => `The bridge ${'x'.repeat(at + 1)} fell`);
	const found = compare(...others, 'The bridge fell on 12 men', 'The bridge fell on 14 men');
	expect(found.agreement).toBe('conflicting');
	expect(found.differences).toContainEqual(['figure', '12 men', '14 men']);
});

test('the words of many wordings are held against the first alone', () => {
	const many = Array.from({ length: 20 }, (_, at) => `Word${'x'.repeat(at)} stood there`);
	expect(compare(...many).differences).toHaveLength(19);
});

test('copies of one origin are a single source, and conflict where their figures do', () => {
	const oneOrigin = () => 0;
	expect(compareFrom(oneOrigin, ['It rained', 'Rain fell']).agreement).toBe('single-source');
	const figures = compareFrom(oneOrigin, ['He saw 12 boats leave', 'He saw 15 boats leave']);
	expect(figures.agreement).toBe('conflicting');
});

test('what goes on in one article contradicts nothing', () => {
	const places = ['We can absorb some of it', 'We cannot absorb some of it'].map((line) => {
		const reading = readingOf({ file: '0.txt', lines: [line] });
		const passage = passageOf(reading, { start: 0, end: line.length });
		return { ...passage, reading, quoted: true, speaker: null };
	});
	expect(comparePassages(places, { originOf: apart }).agreement).toBe('single-source');
});
