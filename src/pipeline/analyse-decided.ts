import { attributeWords } from '../ledger/decide/attribute-words.ts';
import { decidedGroups } from '../ledger/decide/decided-groups.ts';
import { fittingDecisions, without } from '../ledger/decide/fitting-decisions.ts';
import { publishedGroups } from '../ledger/published-groups.ts';
import type { Decision, UnfitDecision } from '../model/decision-list.ts';
import { noDecisions, type Decisions } from '../model/decisions.ts';
import type { Ledger } from '../model/ledger.ts';
import { analyseEvent, readEvent, type AnalysedEvent, type EventInput } from './analyse-event.ts';

/** The files of an event, and all that was ever published of it or decided on it. */
export interface DecidedInput extends Omit<EventInput, 'published' | 'decided'> {
	/** What was published of it; null before its first run. */
	readonly own: Ledger | null;
	/** What editors decided on it; nothing where left out. */
	readonly decisions?: Decisions;
}

/** What editors decided, in so far as it still applies, and what does not. */
export interface Held {
	readonly decisions: readonly Decision[];
	readonly unfit: readonly UnfitDecision[];
}

/** An event as it was found with what editors decided on it. */
export interface DecidedAnalysis extends AnalysedEvent, Held {}

/** read → segment → detect → align, with decisions: all of a build that asks nothing of other events. */
export function analyseDecided(input: DecidedInput): DecidedAnalysis {
	const { decisions = noDecisions, own } = input;
	const { fitting, unfit } = fittingDecisions(decisions, own);
	return analyseHeld(input, { decisions: fitting, unfit });
}

/** The same with a list of decisions that fit what is published. */
export function analyseHeld(
	input: DecidedInput,
	held: Held,
	read = readEvent(input),
): DecidedAnalysis {
	const { own } = input;
	const spoken = attributeWords(read.readings, held.decisions, own?.slugs ?? []);
	if (spoken.unfit.length > 0) return analyseHeld(input, lessened(held, spoken.unfit), read);
	const published = own ? publishedGroups(own) : undefined;
	const decided = own && held.decisions.length > 0 ? decidedGroups(held.decisions, own) : undefined;
	const attributed = { ...read, readings: spoken.readings };
	return { ...analyseEvent({ ...input, published, decided }, attributed), ...held };
}

/** Some decisions turned out not to apply. */
export function lessened({ decisions, unfit }: Held, more: readonly UnfitDecision[]): Held {
	return { decisions: without(more, decisions), unfit: [...unfit, ...more] };
}
