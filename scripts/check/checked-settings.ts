import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../../src/desk/read-settings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isAbsent } from '../disk/entries.ts';
import type { CheckedFolders } from './checks.ts';

/** What is wrong with the settings; nothing where there is no such file. */
export async function checkedSettings({ content }: CheckedFolders): Promise<readonly Finding[]> {
	const text = await readFile(join(content, 'settings.yaml'), 'utf8').catch((error: unknown) => {
		if (isAbsent(error)) return '';
		throw error;
	});
	return readSettings({ path: 'content/settings.yaml', text }).findings;
}
