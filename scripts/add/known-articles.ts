import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { undefinedIfAbsent } from '../disk/absent.ts';
import { readSeedFolder } from '../disk/seed-folder.ts';
import { readSourceRecords } from '../disk/source-records.ts';
import type { EventPlace } from './event-place.ts';

/** An article that an event has already. */
export interface KnownArticle {
	/** The name of its file. */
	readonly file: string;
	readonly text: string;
	readonly record: SourceRecord;
}

/** The articles of an event that can be read, and what is known of each. */
export async function knownArticles({ event, ...place }: EventPlace): Promise<KnownArticle[]> {
	const folder = dirname(place.seeds);
	const root = (await realpath(folder).catch(undefinedIfAbsent)) ?? folder;
	const { files } = await readSeedFolder({ event, path: place.seeds, root }, defaultLimits);
	const names = files.map(({ file }) => file);
	const { records } = await readSourceRecords(place.content, event, names);
	return files.map(({ file, bytes }) => ({
		file,
		text: new TextDecoder().decode(bytes),
		record: records.get(file) ?? {},
	}));
}
