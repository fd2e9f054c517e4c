import { fold } from '../../language/words.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { keysById, type EditedEvent } from './edited-event.ts';

/** What became of the published ids of an event, by what their addresses show now. */
export interface Outcomes {
	/** Live, in the version that it was. */
	kept: number;
	/** Live, in a new version. */
	versioned: number;
	/** Merged into one that stands in the same sentences. */
	merged: number;
	/** Its words are gone: the page says so. */
	tombstoned: number;
	/** The ids that point at something else, which must never be. */
	wrong: string[];
	/** Ids in paragraphs that were edited, whose own sentences all kept their words; and how many of them are kept. */
	harmless: number;
	harmlessKept: number;
}

interface Published {
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
	readonly event: EditedEvent;
}

export function noOutcomes(): Outcomes {
	const none = { kept: 0, versioned: 0, merged: 0, tombstoned: 0, harmless: 0, harmlessKept: 0 };
	return { ...none, wrong: [] };
}

/** Add the counts of one run to those of others. */
export function addOutcomes(total: Outcomes, { wrong, ...counts }: Outcomes): void {
	total.wrong.push(...wrong);
	for (const [key, count] of Object.entries(counts)) total[key as keyof typeof counts] += count;
}

/** Compare what ids pointed at before with what they point at now, sentence by sentence. */
export function outcomesOf(before: Published, after: Published): Outcomes {
	const [then, now] = [
		keysById(before.analysis, before.event),
		keysById(after.analysis, after.event),
	];
	const [old, fresh] = [textsOf(before.event), textsOf(after.event)];
	const edited = editedKeys(before.event, after.event);
	const entries = new Map(after.ledger.entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const earlier = new Map(before.ledger.entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const outcomes = noOutcomes();
	for (const [id, keys] of then) {
		const entry = entries.get(id);
		const end = entry && endOf(entry, entries);
		const place = end && (now.get(end.id) ?? (end.state === 'live' ? new Set<string>() : null));
		const same = [...keys].every(
			(key) => fresh.has(key) && fold(fresh.get(key)!) === fold(old.get(key)!),
		);
		const kept = entry?.state === 'live' && entry.former.length === earlier.get(id)!.former.length;
		const harmless = same && !edited.isDisjointFrom(keys);
		if (harmless) outcomes.harmless += 1;
		if (harmless && kept) outcomes.harmlessKept += 1;
		if (!entry || !end || (place && isElsewhere(keys, place, { old, fresh })))
			outcomes.wrong.push(
				`${id} “${earlier.get(id)!.words}” → ${end?.state ?? 'nothing'} “${end?.words ?? ''}”`,
			);
		else if (entry.state === 'live') outcomes[kept ? 'kept' : 'versioned'] += 1;
		else outcomes[end.state === 'live' ? 'merged' : 'tombstoned'] += 1;
	}
	return outcomes;
}

type Texts = ReadonlyMap<string, string>;

/** Whether none of the sentences is one of those before, nor says the same in the same words. */
function isElsewhere(
	keys: ReadonlySet<string>,
	place: ReadonlySet<string>,
	{ old, fresh }: { old: Texts; fresh: Texts },
): boolean {
	const said = new Set([...keys].map((key) => old.get(key)));
	return place.isDisjointFrom(keys) && ![...place].some((key) => said.has(fresh.get(key)));
}

/** The sentences of paragraphs that are not what they were. */
function editedKeys(before: EditedEvent, after: EditedEvent): Set<string> {
	const now = new Set([...after.values()].flat().map((units) => JSON.stringify(units)));
	const changed = [...before.values()].flat().filter((units) => !now.has(JSON.stringify(units)));
	return new Set(changed.flatMap((units) => units.map(({ key }) => key)));
}

function endOf(
	entry: LedgerEntry,
	entries: ReadonlyMap<string, LedgerEntry>,
): LedgerEntry | undefined {
	let at: LedgerEntry | undefined = entry;
	for (let hops = 0; at?.state === 'merged'; hops++) {
		if (hops > entries.size) return undefined;
		at = entries.get(at.into!);
	}
	return at;
}

function textsOf(event: EditedEvent): Map<string, string> {
	return new Map([...event.values()].flat(2).map(({ key, text }) => [key, text]));
}
