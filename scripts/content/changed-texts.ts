import { join } from 'node:path';
import { hexHash } from '../../src/text/short-hash.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { FormerText } from '../../src/model/ledger-version.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { namesIn } from '../disk/entries.ts';
import { readText } from '../disk/read-text.ts';
import { here } from '../terminal/here.ts';
import { versionPath, type FormerTexts } from './former-texts.ts';

/**
 * The earlier texts on disk that are not as the ledger knows them: they never change again. Those that
 * the run writes are left out, be it that it empties them.
 */
export async function changedTexts(
	content: string,
	{ event, slugs }: Ledger,
	{ files }: Pick<FormerTexts, 'files'>,
): Promise<Finding[]> {
	const known = new Map<string, FormerText>();
	for (const { kind, slug, former = [] } of slugs) {
		if (kind !== 'article') continue;
		for (const [at, text] of former.entries()) known.set(versionPath(event, slug, at + 1), text);
	}
	const names = await namesIn(join(content, 'versions', event));
	const found = names.map((name) => `versions/${event}/${name}`);
	const findings: Finding[] = [];
	for (const path of new Set([...known.keys(), ...found])) {
		if (files.has(path)) continue;
		const text = await readText(join(content, path));
		const fault = faultOf(known.get(path), text, join(here(content), path));
		if (fault)
			findings.push(finding('former-text-changed', { file: `content/${path}`, reason: fault }));
	}
	return findings;
}

/** What is wrong with an earlier text, and what to do; nothing where it is as it was published. */
function faultOf(known: FormerText | undefined, text: string | undefined, path: string) {
	const restore = `Nothing of this event was written. Restore the file from version control, then run this again: git checkout -- ${path}`;
	if (!known)
		return 'The ledger knows no such earlier text of an article. Nothing of this event was written. Delete the file, or restore the ledger if that was changed by hand.';
	if (text === undefined) return `This earlier text of an article is gone. ${restore}`;
	if (known.emptied)
		return text === ''
			? undefined
			: `Its article was taken out, so this file has to be empty, and it is not. ${restore}`;
	return hexHash(text) === (known.left ?? known.sha256)
		? undefined
		: `This earlier text of an article was changed by hand: it is not what was published. ${restore}. To take words out, take the article out: delete its file in seeds/.`;
}
