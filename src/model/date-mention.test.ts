import { test } from 'vitest';
import { dateMention } from './date-mention.ts';

const reads = (on: string | null) =>
	dateMention.safeParse({ start: 0, end: 9, on, rule: 'calendar date', confidence: 0.9 }).success;

test.for(['2031-04-05', '2032-02-29', '2031-12', '2031', null])(
	'%j may be meant',
	(on, { expect }) => {
		expect(reads(on)).toBe(true);
	},
);

test.for(['2031-02-30', '2031-02-29', '2031-13-01', '2031-13', '2031-00', '31', ''])(
	'%j is no date of the calendar',
	(on, { expect }) => {
		expect(reads(on)).toBe(false);
	},
);
