import {
	decisionsOf,
	type Decision,
	type DecisionKey,
	type DecisionOf,
} from '../../model/decision-list.ts';
import { lastOf } from '../../model/last-of.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { quoted } from '../../text/quoted.ts';
import { addressOf } from '../address-of.ts';
import { nounOf, wordsHold } from './decided-words.ts';

/** The entries of the event by id, and all that was decided on it. */
export interface DecidedOn {
	readonly entries: ReadonlyMap<string, LedgerEntry>;
	readonly decisions: readonly Decision[];
}

/** Why a decision does not apply to the ids and the words that it names; null where it does. */
export function unfitIds(decision: Decision, on: DecidedOn): string | null {
	const { key, is } = decision;
	if (key === 'rename' || key === 'attribute' || key === 'title' || key === 'withdraw') return null;
	if (key === 'merge') return unfitMerge(is, on);
	if (key === 'distinct') return unfitPair(is, on);
	if (key === 'split') return unfitSplitId(is, on);
	return unfitId(is.id, is.words, on) ?? unfitKind(key, on.entries.get(is.id)!);
}

/** Why an id, or the words that it is named with, are not what was decided on. */
function unfitId(id: string, words: string, { entries, decisions }: DecidedOn): string | null {
	if (decisionsOf('withdraw', decisions).some(({ is }) => is.id === id))
		return `The words of “${id}” are withdrawn, so that nothing else can be decided on it.`;
	const entry = entries.get(id);
	if (!entry) return `No claim or quotation of this event has the id “${id}”.`;
	if (entry.state === 'merged')
		return `${addressOf(entry)} is now a part of ${into(entry, entries)}.`;
	if (entry.state === 'retired')
		return `The words of ${addressOf(entry)}, ${quoted(entry.words)}, are no longer found in the articles.`;
	return wordsHold(entry, words, decisions) ? null : otherWords(entry);
}

function otherWords(entry: LedgerEntry): string {
	const are = entry.former.length > 0 ? 'are now' : 'are';
	return `The words of ${addressOf(entry)} ${are} ${quoted(entry.words)}. Where the decision holds for these too, write them as its “words”.`;
}

function into(entry: LedgerEntry, entries: DecidedOn['entries']): string {
	const heir = lastOf(entry, entries);
	return heir === entry ? `another ${entry.kind}` : `${addressOf(heir)}, ${quoted(heir.words)}`;
}

/** What is split must be live, or lead by a merge that stands beside the split. */
function unfitSplitId({ id, words }: { id: string; words: string }, on: DecidedOn) {
	const entry = on.entries.get(id);
	const head = entry && lastOf(entry, on.entries).id;
	const isMerged = ({ is: { ids } }: DecisionOf<'merge'>) => ids[0] === head && ids.includes(id);
	const merged = decisionsOf('merge', on.decisions).some(isMerged);
	return merged ? unfitPart(id, words, head!, on) : unfitId(id, words, on);
}

/** The first id must be live; the others are too, or lead to it already. */
function unfitMerge(is: Groups, on: DecidedOn): string | null {
	const [head, ...others] = is.ids;
	const [first, ...words] = is.words;
	return (
		unfitLists(is) ??
		unfitId(head!, first!, on) ??
		firstUnfit(others, words, head!, on) ??
		unfitKinds(is, on, 'A claim and a quotation can’t be one: “ids” must be of one kind.')
	);
}

/** Both must be live. */
function unfitPair(is: Groups, on: DecidedOn): string | null {
	const [a, b] = is.ids.map((id, at) => () => unfitId(id, is.words[at]!, on));
	const twoKinds = 'A claim and a quotation are two anyway: “ids” must be of one kind.';
	return unfitLists(is) ?? a!() ?? b!() ?? unfitKinds(is, on, twoKinds);
}

interface Groups {
	readonly ids: readonly string[];
	readonly words: readonly string[];
}

function unfitLists({ ids, words }: Groups): string | null {
	if (new Set(ids).size < ids.length) return 'An id stands twice in “ids”.';
	if (words.length === ids.length) return null;
	return `There are ${ids.length} “ids” and ${words.length} “words”: give the words of each id, in the same order.`;
}

function unfitKinds({ ids }: Groups, { entries }: DecidedOn, reason: string): string | null {
	const kinds = new Set(ids.map((id) => entries.get(id)!.kind));
	return kinds.size > 1 ? reason : null;
}

function firstUnfit(
	ids: readonly string[],
	words: readonly string[],
	head: string,
	on: DecidedOn,
): string | null {
	const unfit = ids.map((id, at) => unfitPart(id, words[at]!, head, on));
	return unfit.find((reason) => reason !== null) ?? null;
}

/** Why an id that may lead to the head of a merge already is not what was decided on. */
function unfitPart(id: string, words: string, head: string, on: DecidedOn): string | null {
	const entry = on.entries.get(id);
	if (entry?.state !== 'merged' || lastOf(entry, on.entries).id !== head)
		return unfitId(id, words, on);
	return wordsHold(entry, words, on.decisions) ? null : otherWords(entry);
}

const kinds: Partial<Record<DecisionKey, LedgerEntry['kind']>> = {
	statement: 'claim',
	occasion: 'utterance',
	original: 'utterance',
};

function unfitKind(key: DecisionKey, entry: LedgerEntry): string | null {
	const kind = kinds[key];
	if (kind === undefined || kind === entry.kind) return null;
	return `${addressOf(entry)} is ${nounOf(entry)}, and “${key}” is for ${nounOf({ kind })}.`;
}
