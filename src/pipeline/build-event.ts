import { lapsedDecisions } from '../ledger/decide/lapsed-decisions.ts';
import type { Ledgers } from '../ledger/publish-event.ts';
import { publishWithdrawing } from '../ledger/publish-withdrawing.ts';
import { standingWords, wordsThatCameBack } from '../ledger/withdrawal-findings.ts';
import type { Decision, UnfitDecision } from '../model/decision-list.ts';
import { noDecisions, type Decisions } from '../model/decisions.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { analyseDecided, analyseHeld, lessened, type DecidedAnalysis } from './analyse-decided.ts';
import type { EventInput } from './analyse-event.ts';
import { excerptEvent } from './excerpt/excerpt-event.ts';
import { longExcerpts } from './excerpt/long-excerpts.ts';
import { writeEvent, type EventToWrite, type Refused } from './write-event.ts';

interface BuildInput extends Omit<EventInput, 'published' | 'decided'> {
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
 *
 * @param analysed What `analyseDecided` gives for the event, where that is known already.
 */
export function buildEvent(
	input: BuildInput,
	analysed: DecidedAnalysis = analyseDecided(decidedInput(input)),
): BuiltEvent {
	const { analysis, documents, findings, decisions, unfit } = analysed;
	const forbidden = forbiddenWords(input, documents);
	if (documents.length === 0 || forbidden.length > 0)
		return { files: new Map(), ledger: null, findings: [...findings, ...forbidden], unfit };
	const { texts, analysis: publishable } = excerptEvent(analysis, documents);
	const published = publishDecided(publishable, input, decisions);
	const lapsed = lapsedDecisions(decisions, published);
	// no page shows for a moment what nobody decided on
	if (lapsed.length > 0)
		return buildEvent(input, analyseHeld(decidedInput(input), lessened(analysed, lapsed)));
	const { refused, ...written } = writeEvent(published, texts);
	if (refused.length > 0) return buildWithout(input, refused);
	return { ...written, findings: [...findings, ...longExcerpts(analysis, publishable)], unfit };
}

const decidedInput = ({ ledgers, ...input }: BuildInput) => ({ ...input, own: ledgers.own });

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
