import { readFile, stat } from 'node:fs/promises';
import { z } from 'astro/zod';
import { evidenceBundle, type EvidenceBundle } from '../../src/model/evidence-bundle.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import { Failure } from '../terminal/failure.ts';

/** Read a bundle of evidence, or say in which way the file is none. */
export async function readBundle(named: string): Promise<EvidenceBundle | Finding> {
	const found = await stat(named).catch(() => undefined);
	if (!found?.isFile()) {
		throw new Failure(
			`There is no file ${named}. The site has its evidence at data/v1/evidence/, a file for each event.`,
		);
	}
	const value = parsed(await readFile(named, 'utf8'));
	if ('why' in value) return notEvidence(named, value.why);
	const result = evidenceBundle.safeParse(value.json);
	return result.success ? result.data : notEvidence(named, z.prettifyError(result.error));
}

function parsed(text: string): { json: unknown } | { why: string } {
	try {
		return { json: JSON.parse(text) };
	} catch (error) {
		return { why: error instanceof Error ? error.message : String(error) };
	}
}

function notEvidence(file: string, why: string): Finding {
	const [first = ''] = why.split('\n');
	return finding('evidence-form', {
		file,
		reason: `This is no whole bundle of evidence (${first}). Fetch it anew from the site.`,
	});
}
