import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hexHash } from '../../src/text/short-hash.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import type { ContentReport } from '../content/content-report.ts';
import { isOf } from '../content/event-ledger.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import { readSeedFolder, type SeedFolder } from '../disk/seed-folder.ts';
import { openGroups, type OpenGroups } from './open-groups.ts';

/** How one event stands: its articles against its content, and what a person should look at. */
export interface EventStatus {
	readonly event: string;
	/** Articles that were never published, by file. */
	readonly new: readonly string[];
	/** Articles that are published with other words. */
	readonly changed: readonly string[];
	/** Articles that are published, and whose files are gone. */
	readonly gone: readonly string[];
	/** Articles that a run would refuse. */
	readonly refused: readonly string[];
	/** Files of the content that a run would write anew. */
	readonly stale: readonly string[];
	readonly waiting: Waiting;
}

/** What waits for a person. */
interface Waiting extends OpenGroups {
	/** Published words that a run would change, take out or merge. */
	readonly changedWords: number;
}

interface Known {
	readonly content: string;
	readonly ledgers: readonly Ledger[];
	readonly report: ContentReport;
}

/** Compare the articles of an event with what is published of them. */
export async function eventStatus(
	folder: SeedFolder,
	{ content, ledgers, report }: Known,
): Promise<EventStatus> {
	const { event } = folder;
	const slug = ledgers.find((ledger) => isOf(ledger, event))?.event;
	const published = slug === undefined ? [] : await publishedArticles(content, slug);
	const hashes = await hashesIn(folder);
	const files = [...hashes.keys()];
	const isChanged = ({ file, sha256 }: { file: string; sha256: string }) =>
		hashes.has(file) && hashes.get(file) !== sha256;
	const refused = report.plans.find((plan) => plan.event === event)?.refused ?? [];
	return {
		event,
		new: files.filter((name) => !published.some(({ file }) => file === name)),
		changed: published.filter(isChanged).map(({ file }) => file),
		gone: published.flatMap(({ file }) => (hashes.has(file) ? [] : [file])),
		refused,
		stale: stalePaths(report, slug),
		waiting: {
			changedWords: changedWords(report, event),
			...(await openGroups(content, slug)),
		},
	};
}

async function hashesIn(folder: SeedFolder): Promise<ReadonlyMap<string, string>> {
	const root = await realpath(dirname(folder.path));
	const { files } = await readSeedFolder({ ...folder, root }, defaultLimits);
	return new Map(files.map(({ file, bytes }) => [file, hexHash(bytes)]));
}

/** The files of an event that are not as a run would write them; all belong to new ones. */
function stalePaths({ mismatches }: ContentReport, slug: string | undefined): string[] {
	if (slug === undefined) return [];
	const own = new RegExp(`^[a-z]+/${slug}(?:/|\\.json$)`, 'u');
	return mismatches.filter(({ path }) => own.test(path)).map(({ path }) => `content/${path}`);
}

function changedWords({ findings }: ContentReport, event: string): number {
	return findings.filter(
		({ file, ruleId }) =>
			file?.startsWith(`seeds/${event}/`) === true &&
			ruleId?.startsWith('published-words-') === true,
	).length;
}
