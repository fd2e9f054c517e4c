import { expect, test } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

/** The sentences of a line, as strings. */
function sentences(text: string): string[] {
	const block = { id: 'p1', role: 'body', start: 0, end: text.length } as const;
	return sentencesOf(text, block).map(({ start, end }) => text.slice(start, end));
}

test.each([
	['goes on after a title behind a hyphen', ['It lies in the Aoraki-Mt. Cook park. They left.']],
	['goes on after a title', ['Mr. Roe met Gen. Ames. They spoke.']],
	['goes on after a dotted abbreviation', ['The U.S. Senate and Arby Inc. agreed. It passed.']],
	['goes on after an initial', ['J. Roe and A. B. Cole left. Nobody saw.']],
	['goes on after a month', ['It began on Oct. 19 and ended on Nov. 3. It rained.']],
	['goes on after a number sign', ['No. 5 won. All cheered.']],
	['leaves decimals whole', ['It rose by 3.5 percent. It fell later.']],
])('%s', (_, [text]) => {
	expect(sentences(text!)).toHaveLength(2);
});

test('ends where a dotted abbreviation is followed by a word that starts sentences', () => {
	expect(sentences('They live in the U.S. The others left.')).toHaveLength(2);
});

test('splits a quotation of several sentences', () => {
	expect(sentences('“We would. If so, we might.” Nobody asked.')).toEqual([
		'“We would.',
		'If so, we might.”',
		'Nobody asked.',
	]);
});

test('keeps a quoted question together with its cue', () => {
	expect(sentences('“Why now?” Roe asked. “Who knows!” the man said.')).toEqual([
		'“Why now?” Roe asked.',
		'“Who knows!” the man said.',
	]);
});

test('splits after an ellipsis only before a new sentence', () => {
	expect(sentences('He waited … and left. Well… She stayed.')).toEqual([
		'He waited … and left.',
		'Well…',
		'She stayed.',
	]);
});

test('takes a credit in brackets for a sentence of its own', () => {
	expect(sentences('Ann Roe speaks. [PRESS POOL]')).toEqual(['Ann Roe speaks.', '[PRESS POOL]']);
});

test('leaves a line without a stop whole, and drops the white space around it', () => {
	expect(sentences('\u{FEFF}  A heading without a stop \t')).toEqual(['A heading without a stop']);
});
