import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

/** The part of speech of one word of a sentence. */
function tagOf(word: string, sentence: string): string | undefined {
	return tokensOf(sentence, { start: 0, end: sentence.length }).find(({ text }) => text === word)
		?.pos;
}

test('offsets read back the very words', () => {
	const sentence = 'He didn’t pay the U.S. $1,500-strong fund.';
	for (const { text, start, end } of tokensOf(sentence, { start: 0, end: sentence.length })) {
		expect(sentence.slice(start, end)).toBe(text);
	}
});

test('a capital inside a sentence makes a name', () => {
	expect(tagOf('Park', 'It was good for all, said Lina Park, who was there.')).toBe('PROPN');
	expect(tagOf('Burke', '"This was never about prices," Burke told analysts.')).toBe('PROPN');
});

test('a capital at the beginning of a quotation makes none', () => {
	expect(tagOf('Stop', 'He said: "Stop the trains at once."')).toBe('VERB');
});

test('a role with no noun behind it is no adjective', () => {
	expect(tagOf('chief', 'The well-paid chief denied it.')).toBe('NOUN');
});

test.each([
	['chased', 'Kyle Roe chased Terrence Cole in May.'],
	['shot', 'Officer Kyle Roe, who shot Mr. Cole five times, was not charged.'],
])('“%s” between two people is a verb', (word, sentence) => {
	expect(tagOf(word, sentence)).toBe('VERB');
});

test.each(['Dvořák', 'Erdoğan', 'Łódź', 'Шостак'])('“%s” is one word', (word) => {
	expect(tagOf(word, `He met ${word} on Friday.`)).toBeDefined();
});

test.each(['mother-of-three', 'mother of three', 'inspector-general'])(
	'“%s” is one noun',
	(noun) => {
		expect(tagOf(noun, `On Friday the ${noun} spoke.`)).toBe('NOUN');
	},
);
