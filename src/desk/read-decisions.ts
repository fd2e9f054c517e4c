import { decisions, type Decisions } from '../model/decisions.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readYaml } from './read-yaml.ts';

/** Read what an editor decided on an event; an empty file decides nothing. */
export function readDecisions(file: HandWritten): Read<Decisions> {
	return readYaml(file, {
		rule: 'decision',
		noun: 'a file of decisions',
		example: 'confirm:',
		longest: 1_000_000,
		schema: decisions,
		consequence: 'Nothing of the event is written until this is mended.',
	});
}
