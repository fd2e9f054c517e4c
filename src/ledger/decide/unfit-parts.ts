import { distance } from 'fastest-levenshtein';
import { decisionsOf, type Decision, type DecisionOf } from '../../model/decision-list.ts';
import type { Anchor } from '../../model/ledger-version.ts';
import { isFound, type LedgerEntry } from '../../model/ledger.ts';
import { quoted } from '../../text/quoted.ts';
import { addressOf } from '../address-of.ts';
import { areSameWords, unquoted } from './decided-words.ts';
import type { DecidedOn } from './unfit-ids.ts';

/** Why a group can't be split as decided; null where it can, or is already. */
export function unfitSplit(
	{ is }: DecisionOf<'split'>,
	{ entries, decisions }: DecidedOn,
): string | null {
	const entry = entries.get(is.id)!;
	const rest = entry.anchors.filter(({ exact }) => !isAmong(exact, is.apart));
	if (rest.length === 0)
		return `These are all places of ${addressOf(entry)}: name only those that don’t belong to it.`;
	const all = [...entries.values()].filter((each) => each.kind === entry.kind && isFound(each));
	const lost = is.apart.find((words) => !all.some((each) => holds(each, words)));
	if (lost !== undefined)
		return `No place of ${addressOf(entry)} has the words ${quoted(lost)}. Its places are: ${placesOf(entry, lost)}.`;
	return wouldLeave(entry, is.apart, decisions) ? turnedRound(entry, rest) : null;
}

/**
 * Whether a split takes out of a group the words by which it goes, or all that it has. Where a
 * statement stands in their stead, it stands on them.
 */
export function wouldLeave(
	entry: LedgerEntry,
	apart: readonly string[],
	decisions: readonly Decision[],
): boolean {
	const rest = entry.anchors.filter(({ exact }) => !isAmong(exact, apart));
	const worded = decisionsOf('statement', decisions).filter(({ is }) => is.id === entry.id);
	const names = [entry.words, ...worded.map(({ is }) => is.words)];
	const isLost = (words: string) =>
		isAmong(words, apart) && !rest.some(({ exact }) => isIn(words, exact));
	return rest.length === 0 || names.some(isLost);
}

/** An address keeps its meaning, so it is the others that leave; the list is told to be copied. */
function turnedRound(entry: LedgerEntry, rest: readonly Anchor[]): string {
	const others = [...new Set(rest.map(({ exact }) => exact))];
	return `${addressOf(entry)} goes by the words ${quoted(entry.words)}, and keeps them, as others may have cited it. Part the other words from it instead; they get an address of their own: apart: ${JSON.stringify(others)}`;
}

const holds = ({ anchors }: LedgerEntry, words: string): boolean =>
	anchors.some(({ exact }) => areSameWords(exact, words));

export const isAmong = (words: string, list: readonly string[]): boolean =>
	list.some((each) => areSameWords(each, words));

const isIn = (words: string, exact: string): boolean => unquoted(exact).includes(unquoted(words));

/** The distinct words of its places, those first that may be meant; some of them where they are many. */
function placesOf({ anchors }: LedgerEntry, wanted: string): string {
	const nearest = anchors
		.map(({ exact }) => ({ exact, apart: apartFrom(wanted, exact) }))
		.toSorted((a, b) => a.apart - b.apart);
	const distinct = [...new Set(nearest.map(({ exact }) => quoted(exact)))];
	const shown = 6;
	const more = distinct.length > shown ? ` and ${distinct.length - shown} more` : '';
	return distinct.slice(0, shown).join('; ') + more;
}

/** Nothing where one is a part of the other, such as the beginning that somebody took for enough. */
function apartFrom(wanted: string, exact: string): number {
	if (isIn(wanted, exact) || isIn(exact, wanted)) return 0;
	return distance(unquoted(wanted), unquoted(exact));
}
