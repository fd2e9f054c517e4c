import { ledgerChanges } from '../../ledger/ledger-changes.ts';
import { publishedGroups } from '../../ledger/published-groups.ts';
import { publishEvent } from '../../ledger/publish-event.ts';
import { fold } from '../../language/words.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { hasWords, type Ledger } from '../../model/ledger.ts';
import { analyseEvent } from '../analyse-event.ts';
import { defaultLimits } from '../read/limits.ts';
import { keysById, textOf, type EditedEvent } from './edited-event.ts';
import { outcomesOf, type Outcomes } from './edit-outcomes.ts';
import { randomlyEdited, type Chance, type Edit } from './random-edits.ts';

export interface PublishedEvent {
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
	readonly event: EditedEvent;
}

/** Analyse the articles of an event as they are now, and publish them against a ledger. */
export function published(event: EditedEvent, own: Ledger | null = null): PublishedEvent {
	const files = Array.from(event, ([file, article]) => ({
		file,
		bytes: new TextEncoder().encode(textOf(article)),
	}));
	const known = own ? publishedGroups(own) : undefined;
	const input = {
		...{ event: 'e', files, records: new Map(), limits: defaultLimits, published: known },
	};
	return { ...publishEvent(analyseEvent(input).analysis, { own, others: [] }), event };
}

/** What becomes of the ids of an event by so many random edits. */
export function editedOutcomes(
	before: PublishedEvent,
	chance: Chance,
	how: { readonly count: number; readonly only?: readonly Edit[] },
): Outcomes & { edits: number } {
	const { event, made } = randomlyEdited(before.event, chance, how);
	return { ...outcomesOf(before, published(event, before.ledger)), edits: made.length };
}

/**
 * Edit sentences in which claims or utterances stand, and tell which of the edits of their words
 * nobody was asked to look at.
 */
export function silentEdits(
	before: PublishedEvent,
	chance: Chance,
	how: { readonly count: number; readonly only: readonly Edit[] },
): { edits: number; silent: string[] } {
	const { event } = randomlyEdited(before.event, chance, how);
	const after = published(event, before.ledger);
	const changes = ledgerChanges(before.ledger, after.ledger);
	const told = new Set([
		...changes.versioned.filter(({ guarded }) => guarded).map(({ entry }) => entry.id),
		...[...changes.retired, ...changes.merged].map(({ id }) => id),
		...changes.lost.map(({ entry }) => entry.id),
	]);
	const edited = editedKeys(before.event, event);
	const inside = wordsGone(before, event);
	const touched = Array.from(keysById(before.analysis, before.event))
		.map(([id, all]) => ({
			id,
			keys: [...all].filter((key) => edited.has(key) && inside(id, key)),
		}))
		.filter(({ keys }) => keys.length > 0);
	const keys = [...new Set(touched.flatMap((each) => each.keys))];
	const seen = new Set(touched.filter(({ id }) => told.has(id)).flatMap((each) => each.keys));
	return { edits: keys.length, silent: keys.filter((key) => !seen.has(key)) };
}

/** Whether published words of an id are gone from the article of a sentence: else the edit was beside them. */
function wordsGone(
	{ analysis, ledger }: PublishedEvent,
	after: EditedEvent,
): (id: string, key: string) => boolean {
	const files = new Map(analysis.articles.map(({ id, file }) => [id, file]));
	const gone = ledger.entries.filter(hasWords).flatMap(({ id, anchors }) =>
		anchors
			.map(({ article, exact }) => ({ file: files.get(article)!, exact }))
			.filter(({ file, exact }) => !textOf(after.get(file)!).includes(exact))
			.map(({ file }) => `${id} ${file}`),
	);
	const places = new Set(gone);
	return (id, key) => places.has(`${id} ${key.replace(/ \d+$/u, '')}`);
}

function editedKeys(before: EditedEvent, after: EditedEvent): Set<string> {
	const texts = (event: EditedEvent) =>
		new Map([...event.values()].flat(2).map(({ key, text }) => [key, text]));
	const [old, now] = [texts(before), texts(after)];
	return new Set(
		[...old].filter(([key, text]) => fold(now.get(key) ?? '') !== fold(text)).map(([key]) => key),
	);
}
