import { expect, test } from 'vitest';
import { writtenPeriod } from './written-period.ts';

test.for([
	['2031-04-05', '5 April 2031'],
	['2031-04', 'April 2031'],
	['2031', '2031'],
] as const)('%s is as precise as it is told: %s', ([isoDate, written]) => {
	expect(writtenPeriod(isoDate)).toBe(written);
});
