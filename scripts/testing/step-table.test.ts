import { expect, test } from 'vitest';
import { tableOf } from './step-table.ts';

test('shows each step and counts them on the last line', () => {
	expect(
		tableOf([
			{ name: 'types', passed: true, seconds: 12.34 },
			{ name: 'site', passed: false, seconds: 101 },
			{ name: 'end to end', passed: false, seconds: 0, note: 'not run, as “site” failed' },
		]),
	).toMatchInlineSnapshot(`
		"types       passed  12.3 s
		site        failed 101.0 s
		end to end  failed   0.0 s  (not run, as “site” failed)

		1 passed, 2 failed"
	`);
});
