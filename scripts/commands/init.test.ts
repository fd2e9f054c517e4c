import { expect, test } from 'vitest';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('makes a folder, tells its files, and what comes next', async () => {
	const { code, out, said } = await runVariorum('init', ['quay'], await temporaryFolder());
	expect(out).toMatch(/^wrote quay\/README\.md\n/u);
	expect(out).toContain('wrote quay/.github/workflows/site.yml\n');
	expect(said).toContain(
		'Next: cd quay, then npm install PATH-OF-THE-VARIORUM-PACKAGE, then npx variorum add FILE…',
	);
	expect(code).toBe(0);
});
