import {
	correctedKinds,
	correctionsFile,
	type CorrectedKind,
	type Correction,
	type CorrectionsFile,
} from '../model/correction.ts';
import { perhapsMeant } from '../model/nearest.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readYaml } from './read-yaml.ts';

/** All that was ever published, by the last part of the address of its page. */
export type PublishedAddresses = Readonly<Record<CorrectedKind, ReadonlySet<string>>>;

/**
 * Read what the desk put right; an empty file corrects nothing. Where it is known what was
 * published, a correction of anything else is a mistake.
 */
export function readCorrections(
	file: HandWritten,
	published?: PublishedAddresses,
): Read<CorrectionsFile> {
	return readYaml(file, {
		rule: 'correction',
		noun: 'a file of corrections',
		example: 'corrections:',
		longest: 1_000_000,
		schema: published ? ofPublished(published) : correctionsFile,
		consequence: 'The site is not built until this is mended.',
	});
}

function ofPublished(published: PublishedAddresses) {
	return correctionsFile.superRefine(({ corrections }, context) => {
		for (const [at, one] of corrections.entries()) {
			for (const { kind, message } of unknownSubjects(one, published))
				context.addIssue({ code: 'custom', path: ['corrections', at, kind], message });
		}
	});
}

const nouns = {
	id: 'No claim and no quotation was ever published as',
	article: 'No article was ever published as',
	explainer: 'There is no explainer',
} satisfies Record<CorrectedKind, string>;

function unknownSubjects(one: Correction, published: PublishedAddresses) {
	return correctedKinds.flatMap((kind) => {
		const name = one[kind];
		if (name === undefined || published[kind].has(name)) return [];
		const meant = perhapsMeant(name, [...published[kind]]);
		return [{ kind, message: `${nouns[kind]} “${name}”.${meant}` }];
	});
}
