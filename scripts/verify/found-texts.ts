import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { hexHash } from '../../src/text/short-hash.ts';
import type { EvidenceBundle } from '../../src/model/evidence-bundle.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FoundText } from '../../src/export/verify/checked-text.ts';
import type { Limits } from '../../src/pipeline/read/limits.ts';
import { readSeedFile } from '../disk/seed-file.ts';

interface FoundTexts {
	/** By their path below the seeds folder. */
	readonly found: ReadonlyMap<string, FoundText>;
	readonly findings: readonly Finding[];
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Read the files that a bundle is about. Whatever paths it names, none leads out of `seeds`. */
export async function foundTexts(
	{ texts }: EvidenceBundle,
	seeds: string,
	limits: Limits,
): Promise<FoundTexts> {
	const root = await realpath(seeds);
	const found = new Map<string, FoundText>();
	const findings: Finding[] = [];
	for (const { file } of texts) {
		const seed = { file, path: join(root, file), shownAs: `seeds/${file}`, root };
		const read = await readSeedFile(seed, limits);
		if (!('bytes' in read)) findings.push(read);
		else found.set(file, { text: utf8.decode(read.bytes), sha256: hexHash(read.bytes) });
	}
	return { found, findings: findings.map(asError) };
}

/** What a build passes over is missing here. */
function asError(found: Finding): Finding {
	found.fatal = true;
	return found;
}
