import { expect, test } from 'vitest';
import { daysBeside } from './days-beside.ts';

/** The days beside words that mean these. */
function beside(...told: readonly (readonly [string, string | null])[]) {
	return daysBeside(told.map(([words, day]) => ({ key: `${day} ${words}`, words, day })));
}

test('one weekday of two days has its days beside it', () => {
	expect(beside(['on Sunday', '2031-03-02'], ['Sunday', '2031-03-09'])).toEqual([
		'2 March',
		'9 March',
	]);
});

test('days of two years have their years', () => {
	expect(beside(['3 March', '2030-03-03'], ['on 3 March', '2031-03-03'])).toEqual([
		'3 March 2030',
		'3 March 2031',
	]);
});

test('only what another one may mean too has a day beside it', () => {
	expect(
		beside(['Sunday', '2031-03-02'], ['Friday', '2031-02-28'], ['last Sunday', '2031-03-09']),
	).toEqual(['2 March', null, '9 March']);
});

test('what the words tell is not told again', () => {
	expect(beside(['Sunday, 2 March', '2031-03-02'], ['on Sunday', '2031-03-09'])).toEqual([
		null,
		'9 March',
	]);
});

test('two times of one day, or days that nobody knows, have none', () => {
	const day = '2031-03-02';
	expect(beside(['noon on Sunday', day], ['4 pm on Sunday', day])).toEqual([null, null]);
	expect(beside(['Sunday', null], ['on Sunday', null])).toEqual([null, null]);
});
