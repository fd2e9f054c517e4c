import { describe, expect, test } from 'vitest';
import { passageOf } from '../text/passage-of.ts';
import { comparePassages } from './align/differences/compare-passages.ts';
import { negationDifferences } from './align/differences/negations.ts';
import { placeIn } from './testing/place-in.ts';

describe('what both sides negate is negated on neither alone', () => {
	test.each([
		['I will not guess at the cause.', 'I do not want to make guesses about the reason.'],
		['I will not cling to a chair.', 'He spoke of a chair to which he did not wish to cling.'],
		['It proposed no cuts whatsoever.', 'It had not proposed any cuts.'],
		['It is not a moment for cheques.', 'It was not, he said, “a moment for cheques”.'],
		['He never knowingly lied to us.', 'At no point did he knowingly lie.'],
	])('%s %s', (a, b) => {
		expect(negationDifferences(placeIn(a), placeIn(b))).toEqual([]);
	});
});

test('a negation that ends with its clause negates nothing behind it', () => {
	const found = negationDifferences(
		placeIn('The pier was not closed.'),
		placeIn('The mayor did not wait, but the pier was closed.'),
	);
	expect(found.map(({ conflicts }) => conflicts)).toEqual([true]);
});

test('the second piece of a quotation is negated in its first', () => {
	const whole = placeIn('“Nobody,” she said over her glasses, “is excused from this.”');
	const start = whole.reading.text.indexOf('is excused');
	const piece = passageOf(whole.reading, { start, end: start + 'is excused from this'.length });
	const nobody = placeIn('Nobody is excused from this.');
	expect(negationDifferences(nobody, { ...whole, ...piece, quoted: true })).toEqual([]);
});

interface Named {
	readonly words: string;
	readonly sort?: 'person' | 'body' | null;
	readonly plain?: boolean;
}

/** Whether the same words conflict when two articles give them to two speakers. */
function agreementOf(...speakers: readonly Named[]): string {
	const places = speakers.map(({ words, sort = 'person', plain = true }, at) =>
		placeIn('No pump was off.', {
			speaker: { words, mention: null, id: words, named: true, sort, plain },
			before: `Hallam spokesman Tom Cole came on day ${at + 1}, with Bob Hill, an aide to Ms Roe.`,
		}),
	);
	return comparePassages(places, { originOf: (file) => parseInt(file, 36) }).agreement;
}

const hallam: Named = { words: 'Hallam', sort: 'body' };
const office: Named = { words: 'Mayor Ann Roe’s office', sort: 'body' };

describe('two speakers do not contradict each other where', () => {
	test.each<[string, Named, Named]>([
		['the one speaks for the other', hallam, { words: 'Hallam spokesman Tom Cole' }],
		['the one works for the other’s holder', office, { words: 'Bob Hill' }],
		['nothing tells what they are', { words: 'Roe', sort: null }, { words: 'Cole', sort: null }],
		['one of them is among the others', { words: 'Ann Roe and Tom Cole' }, { words: 'Tom Cole' }],
		['another may be meant by “he”', { words: 'Ada Cole' }, { words: 'Tom Hill', plain: false }],
	])('%s', (_, one, other) => {
		expect(agreementOf(one, other)).toBe('verbatim');
	});
});

test('two people, and two bodies, are two voices', () => {
	expect(agreementOf({ words: 'Ada Cole' }, { words: 'Tom Cole' })).toBe('conflicting');
	expect(agreementOf(hallam, { ...hallam, words: 'Norvex' })).toBe('conflicting');
	expect(agreementOf(office, { words: 'Tim Fox' })).toBe('conflicting');
});
