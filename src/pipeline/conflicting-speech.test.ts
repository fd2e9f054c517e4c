import { describe, expect, test } from 'vitest';
import { comparePassages } from './align/differences/compare-passages.ts';
import { negationDifferences } from './align/differences/negations.ts';
import { placeIn } from './testing/place-in.ts';

describe('what both sides negate is negated on neither alone', () => {
	test.each([
		['I will not guess at the cause.', 'I do not want to make guesses about the reason.'],
		['I will not cling to a chair.', 'He spoke of a chair to which he did not wish to cling.'],
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

/** Whether the same words conflict when one article gives them to a body, the other to a person of it. */
function agreementOf(before: string, names = ['Hallam', 'Tom Cole'], plain = true): string {
	const [body, person] = names.map((words) => ({
		...{ words, mention: null, id: words, named: true, plain },
	}));
	const places = [
		placeIn('No pump was off.', { speaker: body! }),
		placeIn('No pump was off.', { speaker: person!, before }),
	];
	return comparePassages(places, { originOf: (file) => file.length }).agreement;
}

describe('a body and its own voice give out one statement', () => {
	test.each([
		'Hallam spokesman Tom Cole came late.',
		'A spokesman for the Hallam Group, Tom Cole, came late.',
		'Tom Cole, Hallam’s chief executive, came late.',
	])('%s', (before) => {
		expect(agreementOf(before)).not.toBe('conflicting');
	});
});

test('a spokesman of another body is another voice', () => {
	expect(agreementOf('Norvex spokesman Tom Cole met Hallam in town.')).toBe('conflicting');
});

test('two people of one surname are two voices, though one of them heads a body', () => {
	const before = 'Ada Cole, the chief executive, met Tom Cole of the union.';
	expect(agreementOf(before, ['Ada Cole', 'Tom Cole'])).toBe('conflicting');
});

test('a speaker who is only taken for “he” contradicts nobody', () => {
	expect(agreementOf('He came late.', ['Ada Cole', 'Tom Hill'])).toBe('conflicting');
	expect(agreementOf('He came late.', ['Ada Cole', 'Tom Hill'], false)).not.toBe('conflicting');
});
