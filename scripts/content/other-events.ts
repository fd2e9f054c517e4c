import { join } from 'node:path';
import type { HoldingFile } from '../../src/ledger/withdrawal-findings.ts';
import type { OtherEvent } from '../../src/ledger/words-elsewhere.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { namesIn } from '../disk/entries.ts';
import { eventDecisions } from '../disk/event-decisions.ts';
import { readText } from '../disk/read-text.ts';
import { readSeedFolder, type SeedFolder } from '../disk/seed-folder.ts';
import { absentSeeds } from './absent-seeds.ts';
import type { ContentSettings } from './content-settings.ts';
import { folderOf } from './event-ledger.ts';

interface Others {
	readonly folders: readonly SeedFolder[];
	/** Those of all events but the one. */
	readonly ledgers: readonly Ledger[];
}

/** All published events but one, with whatever may hold words that are withdrawn from that. */
export function otherEvents(settings: ContentSettings, all: Others): Promise<OtherEvent[]> {
	return Promise.all(all.ledgers.map((ledger) => otherEvent(settings, ledger, all.folders)));
}

async function otherEvent(
	{ content, limits, event: only }: ContentSettings,
	ledger: Ledger,
	folders: readonly SeedFolder[],
): Promise<OtherEvent> {
	const event = folderOf(ledger);
	const folder = folders.find((each) => each.event === event);
	const seeds = folder ? (await readSeedFolder(folder, limits)).files : [];
	const absent = await absentSeeds(
		content,
		ledger,
		seeds.map(({ file }) => file),
	);
	const isBuilt = only === undefined && absent.length === 0;
	const decisions = await eventDecisions(content, event);
	return {
		ledger,
		// a run for one event withdraws nothing of others
		withdraw: isBuilt ? (decisions.value ?? noDecisions).withdraw : [],
		decisions: decisions.file.path,
		articles: seeds.map(({ file, bytes }) => ({
			path: `seeds/${event}/${file}`,
			text: new TextDecoder().decode(bytes),
		})),
		versions: await versionsOf(content, ledger),
	};
}

async function versionsOf(content: string, { event }: Ledger): Promise<HoldingFile[]> {
	const names = await namesIn(join(content, 'versions', event));
	return Promise.all(
		names.map(async (name) => ({
			path: `content/versions/${event}/${name}`,
			text: (await readText(join(content, 'versions', event, name))) ?? '',
		})),
	);
}
