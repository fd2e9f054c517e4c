import { expect, test } from 'vitest';
import { runScript } from './testing/run-script.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('“npm run dev -- --help” starts neither the site nor the desk', async () => {
	const { code, out } = await runScript('dev.ts', ['--help'], await temporaryFolder());
	expect(out).toMatch(/^Usage: npm run dev -- /u);
	expect(out).not.toContain('Desk on');
	expect(code).toBe(0);
});
