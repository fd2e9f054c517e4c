import { settings, type Settings } from '../model/settings.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readYaml } from './read-yaml.ts';

/** Read what a desk sets for its site; an empty file sets nothing. */
export function readSettings(file: HandWritten): Read<Settings> {
	return readYaml(file, {
		rule: 'settings',
		noun: 'the settings',
		example: 'name: Name',
		longest: 10_000,
		schema: settings,
		consequence: 'The site is not built until this is mended.',
	});
}
