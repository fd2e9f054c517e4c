import { expect, test } from 'vitest';
import { writtenDate } from './written-date.ts';

test('writes a date in full', () => {
	expect(writtenDate('2031-04-05')).toBe('5 April 2031');
});
