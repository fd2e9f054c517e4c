import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	newlyTakenOut,
	toBeWithdrawn,
	type Withdrawal,
} from '../../src/ledger/withdraw-entries.ts';
import { hexHash } from '../../src/text/short-hash.ts';
import { standingWords, type HoldingFile } from '../../src/ledger/withdrawal-findings.ts';
import { wordsElsewhere, type OtherEvent } from '../../src/ledger/words-elsewhere.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { contentPaths } from '../disk/content-paths.ts';
import { readText } from '../disk/read-text.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { versionPath, type FormerTexts } from './former-texts.ts';

/** What an editor withdraws of an event, and what was published of it. */
interface Withdrawals {
	readonly event: string;
	readonly withdraw: readonly Withdrawal[];
	readonly own: Ledger | undefined;
	/** All other events, which may show the same words. */
	readonly others: () => Promise<readonly OtherEvent[]>;
}

/** Why an event can’t be written with its words withdrawn: an unknown id, or words that still stand in a file which was written by hand or in another event. */
export async function withdrawalFaults(
	content: string,
	{ event, withdraw, own, others }: Withdrawals,
): Promise<readonly Finding[]> {
	if (withdraw.length === 0) return [];
	const path = `decisions/${event}.yaml`;
	const text = (await readText(join(content, path))) ?? '';
	const unknown = unknownIds({ path: `content/${path}`, text }, withdraw, own);
	if (unknown.length > 0 || !own) return unknown;
	// words that were withdrawn before are known by their fingerprints alone
	if (toBeWithdrawn(own.entries, withdraw).size === 0) return [];
	return [
		...standingWords(await handWritten(content), own, withdraw),
		...wordsElsewhere(own, withdraw, await others()),
	];
}

function unknownIds(
	{ path, text }: HoldingFile,
	withdraw: readonly Withdrawal[],
	own: Ledger | undefined,
): Finding[] {
	const ids = own?.entries.map(({ id }) => id) ?? [];
	const unknown = withdraw.filter(({ id }) => !ids.includes(id));
	return unknown.map(({ id }) =>
		finding('decision', {
			file: path,
			at: { text, offset: Math.max(0, text.lastIndexOf(id)) },
			reason: `“${id}” is to be withdrawn, and is no id of this event.${didYouMean(id, ids)} Nothing of the event is written until this is mended.`,
		}),
	);
}

/** Folders of the content that are generated: words go from there by themselves. */
const generated = new Set(['articles', 'events', 'ledger', 'versions']);

/** The texts of all files of the content that a person wrote. */
export async function handWritten(content: string): Promise<HoldingFile[]> {
	const paths = (await contentPaths(content)).filter((path) => {
		const [, top] = path.split('/');
		return /\.(?:yaml|mdx?)$/u.test(path) && !generated.has(top!) && !top!.startsWith('.');
	});
	return Promise.all(
		paths.map(async (path) => ({
			path,
			text: await readFile(join(content, path.slice('content/'.length)), 'utf8'),
		})),
	);
}

/**
 * The earlier texts of articles without the words that a run withdraws: those on disk that hold some, and
 * those that the run itself keeps. What is published now becomes an earlier text, and had the words.
 */
export async function textsWithoutWords(
	content: string,
	former: FormerTexts,
	{ before, after }: { readonly before: Ledger; readonly after: Ledger },
): Promise<FormerTexts> {
	const words = newlyTakenOut(before, after);
	const files = new Map(former.files);
	const known = new Map(former.known);
	for (const { kind, slug, former: listed = [] } of after.slugs) {
		if (kind !== 'article') continue;
		for (const [at, text] of (known.get(slug) ?? listed).entries()) {
			const path = versionPath(before.event, slug, at + 1);
			const full = files.get(path) ?? (await readText(join(content, path))) ?? '';
			if (text.emptied || words.placesIn(full).length === 0) continue;
			const left = words.without(full);
			files.set(path, left);
			known.set(slug, (known.get(slug) ?? listed).with(at, { ...text, left: hexHash(left) }));
		}
	}
	return { ...former, files, known };
}
