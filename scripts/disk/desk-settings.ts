import type { Read } from '../../src/desk/hand-written.ts';
import { readSettings } from '../../src/desk/read-settings.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { handWrittenFile } from './hand-written-file.ts';

/** What a desk sets for its site: `content/settings.yaml`, which may be absent. */
export async function deskSettings(content: string): Promise<Read<Settings>> {
	const file = await handWrittenFile(content, 'settings.yaml');
	return file ? readSettings(file) : { value: defaultSettings, findings: [] };
}
