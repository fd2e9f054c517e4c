import { expect, test } from 'vitest';
import { runScript } from './testing/run-script.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test.each([
	['--help', 0, 'Run every check, one after the other, and sum up: types, lint,'],
	['--fast', 2, "unknown option '--fast'"],
	['unit', 2, 'too many arguments'],
])('%s runs nothing', async (arg, expected, message) => {
	const { code, out, said } = await runScript('test.ts', [arg], await temporaryFolder());
	expect(`${out}${said}`.replace(/\s+/g, ' ')).toContain(message);
	expect(out).not.toContain('──');
	expect(code).toBe(expected);
});
