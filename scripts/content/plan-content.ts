import { finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { readLedgers } from '../disk/ledgers.ts';
import type { SeedFolder } from '../disk/seed-folder.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import type { ContentSettings } from './content-settings.ts';
import { readEventSources } from './event-sources.ts';
import { isOf, planEvent, type EventPlan } from './plan-event.ts';

/**
 * Plan one event after the other. Each sees the ledgers of those before it, as ids and slugs are
 * unique over all events.
 */
export async function* planContent(
	settings: ContentSettings,
	onEvent: (event: string, index: number, count: number) => void,
): AsyncGenerator<EventPlan> {
	const folders = await eventFolders(settings.seeds);
	const ledgers = new Map((await readLedgers(settings.content)).map((own) => [own.event, own]));
	const chosen = chosenFolders(folders, settings.event);
	for (const [index, folder] of chosen.entries()) {
		onEvent(folder.event, index, chosen.length);
		const sources = await readEventSources(folder, settings);
		const plan = planEvent(sources, [...ledgers.values()], settings.limits);
		if (plan.ledger) ledgers.set(plan.ledger.event, plan.ledger);
		yield plan;
	}
	if (settings.event === undefined) yield* eventsGone(folders, [...ledgers.values()]);
	if (folders.length === 0)
		yield planOfNothing('', 'There is no folder of articles here. Make one for each event.');
}

function chosenFolders(folders: readonly SeedFolder[], event?: string): readonly SeedFolder[] {
	if (event === undefined) return folders;
	const chosen = folders.filter((folder) => folder.event === event);
	if (chosen.length > 0) return chosen;
	const names = folders.map((folder) => folder.event);
	throw new Failure(`There is no event “${event}”.${didYouMean(event, names)}`);
}

/** An event that was published stays published: its folder must not vanish. */
function eventsGone(folders: readonly SeedFolder[], ledgers: readonly Ledger[]): EventPlan[] {
	const gone = ledgers.filter((own) => !folders.some(({ event }) => isOf(own, event)));
	return gone.map(({ event }) =>
		planOfNothing(
			event,
			'This event was published, and its folder of articles is gone. Put it back: its permalinks must not break.',
		),
	);
}

function planOfNothing(event: string, reason: string): EventPlan {
	const found = finding('no-articles', { file: event ? `seeds/${event}` : 'seeds', reason });
	return { event, files: new Map(), ledger: null, findings: [found], refused: [], lost: [] };
}
