import { basename } from 'node:path';
import type { HandWritten } from '../../src/desk/hand-written.ts';
import type { Decisions } from '../../src/model/decisions.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { SourceFile } from '../../src/model/source-document.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { deskSettings } from '../disk/desk-settings.ts';
import { eventDecisions } from '../disk/event-decisions.ts';
import { readSeedFolder, type SeedFolder } from '../disk/seed-folder.ts';
import { articleOf, readSourceRecords } from '../disk/source-records.ts';
import { absentSeeds } from './absent-seeds.ts';
import type { ContentSettings } from './content-settings.ts';
import { withRights } from './with-rights.ts';

/** All that is known of an event before it is analysed. */
export interface EventSources {
	readonly event: string;
	/** The articles that can be read and may be published. */
	readonly files: readonly SourceFile[];
	/** The file names of all articles in the folder, refused ones among them. */
	readonly articles: readonly string[];
	/** Published excerpts whose files are kept elsewhere: the event can't be built without them. */
	readonly absent: readonly string[];
	readonly records: ReadonlyMap<string, SourceRecord>;
	/** What an editor decided; null where that can't be read, and nothing of the event may be written. */
	readonly decisions: Decisions | null;
	/** Where it is written. */
	readonly decisionsFile: HandWritten;
	readonly findings: readonly Finding[];
}

/** Read the articles of an event and what the desk knows of them. */
export async function readEventSources(
	folder: SeedFolder,
	{ content, limits }: ContentSettings,
	own: Ledger | undefined,
): Promise<EventSources> {
	const { event } = folder;
	const seeds = await readSeedFolder(folder, limits);
	const unread = seeds.findings.filter(({ fatal }) => fatal);
	const articles = [
		...seeds.files.map(({ file }) => file),
		...unread.flatMap((found) => refusedArticle(found) ?? []),
	];
	const absent = own ? await absentSeeds(content, own, articles) : [];
	const records = await readSourceRecords(content, event, [...articles, ...absent]);
	// Where they can't be read, commands that write have refused before (settings-readable.ts).
	const { rights } = (await deskSettings(content)).value ?? defaultSettings;
	const decisions = await eventDecisions(content, event);
	const refused = new Set(records.findings.map(refusedArticle));
	return {
		event,
		// An article whose record is wrong would be published under a wrong name, for good.
		files: seeds.files.filter(({ file }) => !refused.has(file)),
		articles,
		absent,
		records: withRights(records.records, articles, rights),
		decisions: decisions.value ?? null,
		decisionsFile: decisions.file,
		findings: [...seeds.findings, ...records.findings, ...decisions.findings],
	};
}

/** The file name of the article that a finding is about; none where it is about a whole folder. */
export function refusedArticle({ file = '' }: Finding): string | undefined {
	if (file.startsWith('content/decisions/')) return undefined;
	return /\.(?:txt|yaml)$/.test(file) ? articleOf(basename(file)) : undefined;
}
