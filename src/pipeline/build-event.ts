import { attributeWords } from '../ledger/decide/attribute-words.ts';
import { decidedGroups } from '../ledger/decide/decided-groups.ts';
import { fittingDecisions, without } from '../ledger/decide/fitting-decisions.ts';
import { lapsedDecisions } from '../ledger/decide/lapsed-decisions.ts';
import { publishedGroups } from '../ledger/published-groups.ts';
import type { Ledgers } from '../ledger/publish-event.ts';
import { publishWithdrawing } from '../ledger/publish-withdrawing.ts';
import { standingWords, wordsThatCameBack } from '../ledger/withdrawal-findings.ts';
import type { Decision, UnfitDecision } from '../model/decision-list.ts';
import { noDecisions, type Decisions } from '../model/decisions.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { analyseEvent, readEvent, type EventInput, type ReadEvent } from './analyse-event.ts';
import { excerptEvent } from './excerpt/excerpt-event.ts';
import { longExcerpts } from './excerpt/long-excerpts.ts';
import { writeEvent, type EventToWrite, type Refused } from './write-event.ts';

interface BuildInput extends EventInput {
	/** What was published before: this event's ledger, and those of all other events. */
	readonly ledgers: Omit<Ledgers, 'decisions'>;
	/** What editors decided on the event; nothing where left out. */
	readonly decisions?: Decisions;
}

export interface BuiltEvent {
	/** What belongs into `content/`, by path below it. Empty where no article could be built. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger | null;
	readonly findings: readonly Finding[];
	/** Decisions that do not apply; they have no effect. */
	readonly unfit: readonly UnfitDecision[];
}

/**
 * analyse → excerpt → publish → annotate: from the files of an event to its part of `content/`. An article
 * that can't be written is refused by a finding, and the event is built without it.
 */
export function buildEvent(input: BuildInput): BuiltEvent {
	const { decisions = noDecisions, ledgers } = input;
	const { fitting, unfit } = fittingDecisions(decisions, ledgers.own);
	return buildDecided({ ...input, read: readEvent(input) }, { decisions: fitting, unfit });
}

interface ReadInput extends BuildInput {
	/** What was found in each file. */
	readonly read: ReadEvent;
}

/** What editors decided, in so far as it still applies, and what does not. */
interface Held {
	readonly decisions: readonly Decision[];
	readonly unfit: readonly UnfitDecision[];
}

/**
 * Where a decision turns out not to hold for what the event has now become, all is built again
 * without it: no page shows for a moment what nobody decided on.
 */
function buildDecided(input: ReadInput, held: Held): BuiltEvent {
	const { decisions, unfit } = held;
	const spoken = attributeWords(input.read.readings, decisions, input.ledgers.own?.slugs ?? []);
	if (spoken.unfit.length > 0) return buildDecided(input, lessened(held, spoken.unfit));
	const read = { ...input.read, readings: spoken.readings };
	const { analysis, documents, findings } = analyseEvent(grouped(input, decisions), read);
	const forbidden = forbiddenWords(input, documents);
	if (documents.length === 0 || forbidden.length > 0)
		return { files: new Map(), ledger: null, findings: [...findings, ...forbidden], unfit };
	const { texts, analysis: publishable } = excerptEvent(analysis, documents);
	const published = publishDecided(publishable, input, decisions);
	const lapsed = lapsedDecisions(decisions, published);
	if (lapsed.length > 0) return buildDecided(input, lessened(held, lapsed));
	const { refused, ...written } = writeEvent(published, texts);
	if (refused.length > 0) return buildWithout(input, refused);
	return { ...written, findings: [...findings, ...longExcerpts(analysis, publishable)], unfit };
}

const lessened = ({ decisions, unfit }: Held, more: readonly UnfitDecision[]): Held => ({
	decisions: without(more, decisions),
	unfit: [...unfit, ...more],
});

/** An event with the groups that were published, and those that editors decided on. */
function grouped(input: ReadInput, decisions: readonly Decision[]): ReadInput {
	const { own } = input.ledgers;
	const published = own ? publishedGroups(own) : undefined;
	const decided = own && decisions.length > 0 ? decidedGroups(decisions, own) : undefined;
	return { ...input, published, decided };
}

function publishDecided(
	analysis: EventAnalysis,
	input: BuildInput,
	decisions: readonly Decision[],
): EventToWrite {
	const { withdraw } = input.decisions ?? noDecisions;
	return publishWithdrawing(analysis, { ...input.ledgers, decisions }, withdraw);
}

/** Words in the articles that may not be published, or no longer. */
function forbiddenWords(
	{ event, ledgers: { own, others }, decisions = noDecisions }: BuildInput,
	documents: readonly SourceDocument[],
): Finding[] {
	const texts = documents.map(({ file, text }) => ({ path: `seeds/${event}/${file}`, text }));
	const ledgers = own ? [own, ...others] : others;
	return [
		...(own ? standingWords(texts, own, decisions.withdraw) : []),
		...wordsThatCameBack(texts, ledgers, ' Nothing of this event was written.'),
	];
}

function buildWithout(input: BuildInput, refused: readonly Refused[]): BuiltEvent {
	const names = new Set(refused.map(({ file }) => file));
	const rest = input.files.filter(({ file }) => !names.has(file));
	const built = buildEvent({ ...input, files: rest });
	return { ...built, findings: [...refused.map(({ finding }) => finding), ...built.findings] };
}
