import { expect, test } from 'vitest';
import { today } from './today.ts';

test.each([
	[new Date(2025, 2, 3, 0, 1), '2025-03-03'],
	[new Date(2025, 11, 31, 23, 59), '2025-12-31'],
])('is the day of the place, from midnight to midnight: %s', (now, day) => {
	expect(today(now)).toBe(day);
});
