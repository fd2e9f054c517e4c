import { existsSync } from 'node:fs';
import type { Diagnosis } from './examinations.ts';

/** Only those who change the program need a browser: an installed package has no such tests. */
export async function examineBrowser(): Promise<Diagnosis> {
	if (!existsSync(new URL('../../src/e2e', import.meta.url)))
		return { state: 'well', found: 'none is needed, as the tests are no part of the package' };
	try {
		const { launchOptions } = await import('../../src/e2e/chromium.ts');
		return { state: 'well', found: (await launchOptions()).executablePath };
	} catch (error) {
		const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		const remedy = 'Only “npm test” needs one: install Chromium, or name one in CHROMIUM.';
		return { state: 'poor', found: `none was found (${why})`, remedy };
	}
}
