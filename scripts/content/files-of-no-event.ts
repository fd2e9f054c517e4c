import { basename } from 'node:path';
import { finding, type Finding, type FindingRule } from '../../src/model/finding.ts';
import { entriesOf } from '../disk/entries.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import type { ContentSettings } from './content-settings.ts';
import { folderOf } from './event-ledger.ts';

/**
 * Hand-written files that belong to no event, as its folder is spelt in another way, and that are read
 * by nobody: folders of records in `content/sources`, and files in `content/decisions`.
 */
export async function filesOfNoEvent({
	seeds,
	content,
}: Pick<ContentSettings, 'seeds' | 'content'>): Promise<Finding[]> {
	const events = [
		...(await eventFolders(seeds)).map(({ event }) => event),
		// of a published event whose folder is gone something else is told
		...(await readLedgers(content)).map(folderOf),
	];
	const records = await entriesOf(`${content}/sources`);
	const decisions = await entriesOf(`${content}/decisions`);
	const named = [
		...records
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => ({ rule: 'source-record' as const, path: `sources/${name}` })),
		...decisions
			.filter(({ name }) => name.endsWith('.yaml'))
			.map(({ name }) => ({ rule: 'decision' as const, path: `decisions/${name}` })),
	];
	return named
		.filter(({ path }) => !events.includes(basename(path, '.yaml')))
		.map(({ rule, path }) => ofNoEvent(rule, path, events));
}

function ofNoEvent(rule: FindingRule, path: string, events: readonly string[]): Finding {
	const name = basename(path, '.yaml');
	const reason = `There is no event ${name} in seeds/, so nobody reads this. Rename it, or delete it.${didYouMean(name, events)}`;
	return finding(rule, { file: `content/${path}`, reason });
}
