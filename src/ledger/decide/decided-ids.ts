import { decisionsOf, idsOf, type Decision } from '../../model/decision-list.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import { signatureOf } from '../../model/signed.ts';
import type { Group } from '../group-anchors.ts';
import { confirmedPlaces, headsOf, type Confirmed } from './decided-anchors.ts';
import { isAmong } from './unfit-parts.ts';

/** What editors decided on the ids of an event. */
export interface DecidedIds {
	/** Ids on whose groups something was decided: they take them before all others. */
	readonly kept: ReadonlySet<string>;
	/** Whether an id may go by a group: not one that leads to another, nor with what was taken out of it. */
	readonly mayHave: (id: string, group: Group) => boolean;
	readonly statements: ReadonlyMap<string, { readonly words: string; readonly statement: string }>;
	readonly excluded: ReadonlyMap<string, NonNullable<LedgerEntry['excluded']>>;
	readonly confirmed: Confirmed;
}

export const nothingDecidedOnIds: DecidedIds = {
	kept: new Set(),
	mayHave: () => true,
	statements: new Map(),
	excluded: new Map(),
	confirmed: new Map(),
};

export function decidedIds(decisions: readonly Decision[], own: Ledger): DecidedIds {
	const merged = new Set(decisionsOf('merge', decisions).flatMap(({ is }) => is.ids.slice(1)));
	const headOf = headsOf(decisions);
	const splits = Map.groupBy(decisionsOf('split', decisions), ({ is }) => headOf(is.id));
	return {
		kept: new Set(decisions.flatMap(idsOf).filter((id) => !merged.has(id))),
		mayHave: (id, { anchors }) => {
			const apart = splits.get(id)?.flatMap(({ is }) => is.apart) ?? [];
			return !merged.has(id) && !anchors.some(({ exact }) => isAmong(exact, apart));
		},
		statements: new Map(decisionsOf('statement', decisions).map(({ is }) => [is.id, is])),
		excluded: new Map(
			decisionsOf('exclude', decisions).map(({ is }) => [
				is.id,
				{ ...signatureOf(is), reason: is.reason },
			]),
		),
		confirmed: confirmedPlaces(decisions, own),
	};
}
