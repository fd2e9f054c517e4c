import { nameKey } from '../../language/speaker-names.ts';
import type { Decision, DecisionOf, UnfitDecision } from '../../model/decision-list.ts';
import { isHarmless, isSide } from '../../model/decided-groups.ts';
import type { Difference } from '../../model/difference.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { lastOf } from '../../model/last-of.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { quoted } from '../../text/quoted.ts';
import { addressOf } from '../address-of.ts';
import { unfitIds, type DecidedOn } from './unfit-ids.ts';
import { isAmong } from './unfit-parts.ts';

/** What has come of an event by a run with its decisions. */
interface Outcome {
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
}

/** The decisions that don't hold for what they were applied to, as its words have changed in this very run. */
export function lapsedDecisions(
	decisions: readonly Decision[],
	{ analysis, ledger }: Outcome,
): UnfitDecision[] {
	const entries = new Map(ledger.entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const on = { entries, decisions };
	return decisions.flatMap((decision): UnfitDecision[] => {
		const reason = unfitIds(decision, on) ?? notDone(decision, on, analysis);
		return reason === null ? [] : [{ decision, reason }];
	});
}

/** Why a decision had no effect; null where it had. */
function notDone(
	decision: Decision,
	{ entries }: DecidedOn,
	analysis: EventAnalysis,
): string | null {
	switch (decision.key) {
		case 'merge':
			return notMerged(decision, entries);
		case 'split':
			return notParted(decision, lastOf(entries.get(decision.is.id)!, entries));
		case 'statement':
			return notWorded(decision, entries.get(decision.is.id)!);
		case 'harmless':
			return notMarked(decision, entries.get(decision.is.id)!, analysis);
		case 'rename':
			return notRenamed(decision, analysis);
		default:
			return null;
	}
}

function notMerged(
	{ is: { ids } }: DecisionOf<'merge'>,
	entries: DecidedOn['entries'],
): string | null {
	const [head, ...others] = ids;
	const left = others.find((id) => lastOf(entries.get(id)!, entries).id !== head);
	if (left === undefined) return null;
	return `${addressOf(entries.get(left)!)} could not be made one with ${addressOf(entries.get(head!)!)}, as its places are not found as they were.`;
}

function notParted({ is }: DecisionOf<'split'>, entry: LedgerEntry): string | null {
	const left = entry.anchors.find(({ exact }) => isAmong(exact, is.apart));
	return left ? `The words ${quoted(left.exact)} can’t be parted from ${addressOf(entry)}.` : null;
}

function notWorded({ is }: DecisionOf<'statement'>, entry: LedgerEntry): string | null {
	if (entry.words === is.statement) return null;
	return `The words of ${addressOf(entry)} are now ${quoted(entry.words)}. Where the statement holds for these too, write them as its “words”.`;
}

function notRenamed(
	{ is: { speaker, name } }: DecisionOf<'rename'>,
	{ speakers }: EventAnalysis,
): string | null {
	if (!speakers.some(({ id }) => id === speaker))
		return `No speaker of this event has the address “${speaker}” any more.`;
	const namesake = speakers.find(
		(each) => each.id !== speaker && nameKey(each.name) === nameKey(name),
	);
	if (!namesake) return null;
	return `${quoted(name)} is the name of another speaker of this event, /speakers/${namesake.id}/, and a name makes no two speakers one. Where that speaker said the words of “${speaker}”, give them to the name with “attribute”, one for each quotation; where the two are namesakes, write a name that tells them apart.`;
}

function notMarked(
	{ is }: DecisionOf<'harmless'>,
	entry: LedgerEntry,
	{ claims, utterances }: EventAnalysis,
): string | null {
	const found = [...claims, ...utterances].find(({ id }) => id === entry.id)?.differences ?? [];
	const marked = found
		.filter(({ harmless, words }) => harmless !== undefined && isHarmless(words, is))
		.flatMap(({ words }) => words);
	const astray = is.between.filter((given) => !marked.some((side) => isSide(side, given)));
	if (astray.length === 0) return null;
	const are = found.length > 0 ? ` Its differences are: ${differencesIn(found)}.` : '';
	if (marked.length > 0)
		return `No difference of ${addressOf(entry)} has ${astray.map(quoted).join(' or ')} on one side and other words of “between” on the other.${are}`;
	const sides = is.between.map(quoted);
	return sides.length === 2
		? `No difference of ${addressOf(entry)} has ${sides.join(' and ')} on its two sides.${are}`
		: `No difference of ${addressOf(entry)} has two of ${sides.join(', ')} on its two sides.${are}`;
}

function differencesIn(differences: readonly Difference[]): string {
	const distinct = [...new Set(differences.map(({ words }) => words.map(quoted).join(' / ')))];
	const shown = 6;
	const more = distinct.length > shown ? ` and ${distinct.length - shown} more` : '';
	return distinct.slice(0, shown).join('; ') + more;
}
