import type { DecisionOf } from '../../model/decision-list.ts';
import { isFound, type LedgerEntry } from '../../model/ledger.ts';
import { addressOf, areSameWords, bareWords, quoted } from './decided-words.ts';
import type { DecidedOn } from './unfit-ids.ts';

/** Why a group can't be split as decided; null where it can, or is already. */
export function unfitSplit({ is }: DecisionOf<'split'>, { entries }: DecidedOn): string | null {
	const entry = entries.get(is.id)!;
	const rest = entry.anchors.filter(({ exact }) => !isAmong(exact, is.apart));
	if (rest.length === 0)
		return `These are all places of ${addressOf(entry)}: name only those that don’t belong to it.`;
	const all = [...entries.values()].filter((each) => each.kind === entry.kind && isFound(each));
	const lost = is.apart.find((words) => !all.some((each) => holds(each, words)));
	if (lost !== undefined)
		return `No place of ${addressOf(entry)} has the words ${quoted(lost)}. Its places are: ${placesOf(entry)}.`;
	return isAmong(entry.words, is.apart) && !rest.some(({ exact }) => isIn(entry.words, exact))
		? `${addressOf(entry)} goes by the words ${quoted(entry.words)}, which would leave it: name the others instead.`
		: null;
}

const holds = ({ anchors }: LedgerEntry, words: string): boolean =>
	anchors.some(({ exact }) => areSameWords(exact, words));

export const isAmong = (words: string, list: readonly string[]): boolean =>
	list.some((each) => areSameWords(each, words));

const isIn = (words: string, exact: string): boolean => bareWords(exact).includes(bareWords(words));

/** The distinct words of its places, some of them where they are many. */
function placesOf({ anchors }: LedgerEntry): string {
	const distinct = [...new Set(anchors.map(({ exact }) => quoted(exact)))];
	const shown = 6;
	const more = distinct.length > shown ? ` and ${distinct.length - shown} more` : '';
	return distinct.slice(0, shown).join('; ') + more;
}
