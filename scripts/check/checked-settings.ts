import { join } from 'node:path';
import { readSettings } from '../../src/desk/read-settings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readText } from '../disk/read-text.ts';
import type { CheckedFolders } from './checks.ts';

/** What is wrong with the settings; nothing where there is no such file. */
export async function checkedSettings({ content }: CheckedFolders): Promise<readonly Finding[]> {
	const text = (await readText(join(content, 'settings.yaml'))) ?? '';
	return readSettings({ path: 'content/settings.yaml', text }).findings;
}
