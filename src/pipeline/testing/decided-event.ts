import { expect } from 'vitest';
import { decisions as schema, type Decisions } from '../../model/decisions.ts';
import { eventAnalysis, type EventAnalysis } from '../../model/event-analysis.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { buildEvent, type BuiltEvent } from '../build-event.ts';
import { defaultLimits } from '../read/limits.ts';

/** Three invented reports of one storm; two give its figures otherwise. */
export const storm: Readonly<Record<string, string>> = {
	'evening.txt': `North pier shut after storm

The north pier was shut on Monday after a storm tore away 40 planks, the port office said.

“We will have replaced every plank by Friday,” harbour master Ada Quill told reporters.

Two ferries were moved to the old quay.
`,
	'morning.txt': `Storm closes north pier

The north pier was shut on Monday after a storm tore away 45 planks.

Ms Quill, the harbour master, said “we will have replaced every plank by Friday”.

The old quay took in two ferries that were moved there.
`,
	'weekly.txt': `A week of weather

The north pier was shut on Monday after a storm tore away 40 planks, according to the port office.

Fishermen doubted it. “Friday is a dream,” said Bo Marl, who has fished here for years.
`,
};

/** An event as it was built, with what is needed to decide on it and build it again. */
export interface DecidedEvent extends BuiltEvent {
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
}

export function built(
	texts: Readonly<Record<string, string>>,
	own: Ledger | null = null,
	decided: Partial<Decisions> = {},
): DecidedEvent {
	const files = Object.entries(texts).map(([file, text]) => ({
		file,
		bytes: new TextEncoder().encode(text),
	}));
	const event = buildEvent({
		...{ event: 'storm', files, records: new Map(), limits: defaultLimits },
		ledgers: { own, others: [] },
		decisions: schema.parse(decided),
	});
	const analysis = eventAnalysis.parse(JSON.parse(event.files.get('events/storm.json') ?? ''));
	return { ...event, analysis, ledger: event.ledger! };
}

/** The event with what was decided on it; a second run with the same must change nothing. */
export function decided(
	decisions: Partial<Decisions>,
	before: DecidedEvent = built(storm),
): DecidedEvent {
	const after = built(storm, before.ledger, decisions);
	expect(Object.fromEntries(built(storm, reread(after), decisions).files)).toEqual(
		Object.fromEntries(after.files),
	);
	return after;
}

/** A ledger as it comes from the disk. */
function reread({ files }: DecidedEvent): DecidedEvent['ledger'] {
	return JSON.parse(files.get('ledger/storm.json')!) as DecidedEvent['ledger'];
}

/** The entry of a claim or an utterance that has these words in a place. */
export function entryWith({ ledger }: DecidedEvent, kind: LedgerEntry['kind'], words: string) {
	const found = ledger.entries
		.filter(hasWords)
		.find(
			(entry) =>
				entry.kind === kind &&
				entry.state !== 'merged' &&
				entry.anchors.some(({ exact }) => exact.includes(words)),
		);
	if (!found) throw new Error(`Nothing has the words “${words}”.`);
	return found;
}

/** What is decided on an entry as it stands. */
export function on({ id, words }: LedgerEntry) {
	return { id, words, by: 'Ann Ahl' };
}

/** Why decisions do not apply. */
export function reasons({ unfit }: BuiltEvent): string[] {
	return unfit.map(({ decision, reason }) => `${decision.key}: ${reason}`);
}
