import { pMapIterable } from 'p-map';
import type { Ledger } from '../../src/model/ledger.ts';
import type { DecidedAnalysis } from '../../src/pipeline/analyse-decided.ts';
import type { SeedFolder } from '../disk/seed-folder.ts';
import { startAnalysisThreads } from './analysis-threads.ts';
import type { ContentSettings } from './content-settings.ts';
import { readEventSources, type EventSources } from './event-sources.ts';

/** An event that is about to be planned. */
export interface EventAhead {
	readonly folder: SeedFolder;
	readonly sources: EventSources;
	/** What was published of the event when it was read. */
	readonly own: Ledger | undefined;
	/** What a thread found in it with that; nothing where no thread did. */
	readonly analysed?: DecidedAnalysis | undefined;
}

/** How many events a thread may be ahead of what is written: enough that none waits, few enough to hold in memory. */
const aheadOfEach = 2;

/**
 * One event after the other, in their order. What is found in an event asks nothing of the others, so the next
 * ones are analysed by threads, as many as are asked for, while one is planned and written.
 */
export async function* eventsAhead(
	folders: readonly SeedFolder[],
	settings: ContentSettings,
	{ ownOf, threads: count }: { ownOf: (event: string) => Ledger | undefined; threads: number },
): AsyncGenerator<EventAhead> {
	const threads = count > 0 ? startAnalysisThreads(count) : null;
	const read = async (folder: SeedFolder): Promise<EventAhead> => {
		const own = ownOf(folder.event);
		const sources = await readEventSources(folder, settings, own);
		const { event, files, records, decisions, absent } = sources;
		if (!threads || !decisions || absent.length > 0) return { folder, sources, own };
		const input = { event, files, records, limits: settings.limits, decisions, own: own ?? null };
		return { folder, sources, own, analysed: await threads.analyse(input) };
	};
	const limits = {
		concurrency: Math.max(1, count),
		backpressure: Math.max(1, count * aheadOfEach),
	};
	try {
		yield* pMapIterable(folders, read, limits);
	} finally {
		await threads?.end();
	}
}
