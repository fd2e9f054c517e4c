import { expect, test } from 'vitest';
import { writtenDate, writtenDay, writtenMonth } from './written-date.ts';

test('writes a date in full', () => {
	expect(writtenDate('2031-04-05')).toBe('5 April 2031');
});

test('writes a day without its year', () => {
	expect(writtenDay('2031-04-05')).toBe('5 April');
});

test('writes a month in full', () => {
	expect(writtenMonth('2031-04')).toBe('April 2031');
});

test('leaves what is no date as it is', () => {
	expect(['2031-02-30', '2031-13-01', 'soon'].map(writtenDate)).toEqual([
		...['2031-02-30', '2031-13-01', 'soon'],
	]);
	expect(writtenMonth('2031-13')).toBe('2031-13');
});
