import { expect, test } from 'vitest';
import { passageFragment, type Selected } from './passage-fragment.ts';

const page =
	'The bridge shut. It was too low. Boats came. It was too low for them, and “we saw it”.';
const select = (words: string, about: Partial<Selected> = {}, on = page) =>
	decodeURIComponent(passageFragment({ pieces: [words], before: '', after: '', ...about }, on));

test('leads to words that stand once by themselves', () => {
	expect(select('Boats came', { before: 'The bridge shut. It was too low. ', after: '.' })).toBe(
		'text=Boats came',
	);
});

test('looks for as many words around them as tell them from others like them', () => {
	const about = { before: 'Boats came. It was ', after: ' for them, and so on and on.' };
	expect(select('too low', about)).toBe('text=came. It was-,too low,-for them, and');
});

test('takes no heed of capitals and white space', () => {
	const on = 'IT  WAS\nlow. It was low.';
	expect(select('It was low', { before: '', after: '' }, on)).toBe('text=It was low');
	expect(select('It was', { before: 'low. ', after: ' low.' }, on)).toBe('text=low.-,It was,-low.');
});

test('tells many words by their ends', () => {
	const words = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
	expect(select(words, {}, words)).toBe('text=w0 w1 w2 w3 w4 w5,w24 w25 w26 w27 w28 w29');
});

test('tells words of several paragraphs by their ends, however few', () => {
	const pieces = ['It shut.', 'Boats came.'];
	expect(select('', { pieces }, 'It shut. Boats came.')).toBe('text=It shut.,Boats came.');
	expect(select('', { pieces: ['shut.', 'Boats'] }, 'It shut. Boats')).toBe('text=shut.,Boats');
});

test('makes the end longer where its words stand before it too', () => {
	const end = 'a b c d e f';
	const words = `s1 s2 s3 s4 s5 s6 x ${end} y ${end}`;
	expect(select(words, {}, words)).toBe(`text=s1 s2 s3 s4 s5 s6,y ${end}`);
});

test('does its best where paragraphs are alike', () => {
	expect(select('It shut.', {}, 'It shut. It shut.')).toBe('text=It shut.');
});
