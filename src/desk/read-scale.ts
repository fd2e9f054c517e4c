import { finding } from '../model/finding.ts';
import { scale, type Scale } from '../model/scale.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readYaml } from './read-yaml.ts';

const consequence = 'No review is published that uses it until this is mended.';

/** Read the values that reviews may be rated by. */
export function readScale(file: HandWritten): Read<Scale> {
	const { path, text } = file;
	if (!/\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(path)) {
		const reason = `Name the file with small letters, digits and single hyphens: its name becomes the address of its page. ${consequence}`;
		return { findings: [finding('scale', { file: path, reason, at: { text, offset: 0 } })] };
	}
	return readYaml(file, {
		rule: 'scale',
		noun: 'a scale',
		example: 'name: Name',
		longest: 20_000,
		schema: scale,
		consequence,
	});
}
