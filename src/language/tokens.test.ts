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

test.each([
	['plans', 'The family plans to sue before May.', 'VERB'],
	['plans', 'The plans to sue were shelved.', 'NOUN'],
	['claim', 'Activists claim the boy had his hands up.', 'VERB'],
	['claims', 'The company claims 3,800 are out.', 'VERB'],
	['claim', 'The claim that he lied was false.', 'NOUN'],
	['state', 'It ends once state investigators agree.', 'NOUN'],
	['state', 'They state facts.', 'VERB'],
	['informed', 'It has agreed, Roe informed.', 'VERB'],
	['backs', 'Ann Roe backs port chief, says plan will stay', 'VERB'],
	['Prior', '“It is so,” Mr Prior said.', 'PROPN'],
	['Neighbouring', 'Neighbouring Arland has denied it.', 'ADJ'],
	['Raging', 'Raging Ann Roe last night accused the port.', 'ADJ'],
	['paint', 'Yesterday, paint shop worker Dan Roe spoke.', 'NOUN'],
])('“%s” in “%s” is a %s', (word, sentence, tag) => {
	expect(tagOf(word, sentence)).toBe(tag);
});
