import { decisionsOf, type Decision } from '../../model/decision-list.ts';
import type { Anchor } from '../../model/ledger-version.ts';
import { hasWords, isFound, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { signatureOf } from '../../model/signed.ts';
import { isAmong } from './unfit-parts.ts';

/** The places that an editor confirmed to be one group, by the id that the group goes by. */
export type Confirmed = ReadonlyMap<string, NonNullable<LedgerEntry['confirmed']>>;

/**
 * The places of each group that is confirmed, or was merged by decision: those that it had when it
 * was. Places that the program adds later are confirmed by nobody.
 */
export function confirmedPlaces(decisions: readonly Decision[], own: Ledger): Confirmed {
	const entries = new Map(own.entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const merges = decisionsOf('merge', decisions);
	const heads = [
		...decisionsOf('confirm', decisions).map(({ is }) => [is.id, signatureOf(is)] as const),
		...merges.map(({ is }) => [is.ids[0]!, signatureOf(is)] as const),
	];
	// where a group was merged and then confirmed, who confirmed it has the last word
	const signers = new Map(heads.toReversed());
	return new Map(
		[...signers].map(([id, signature]) => {
			const known = entries.get(id)!;
			const others = merges
				.filter(({ is }) => is.ids[0] === id)
				.flatMap(({ is }) => is.ids.slice(1));
			const joined = others.map((each) => entries.get(each)!).filter(isFound);
			const own = known.confirmed?.by === signature.by ? known.confirmed.anchors : known.anchors;
			const anchors = [...own, ...joined.flatMap((each) => each.anchors)];
			return [id, { ...signature, anchors: anchors.filter(staysIn(id, decisions)) }] as const;
		}),
	);
}

/** Whether an anchor is not of those that a decision takes out of the group. */
function staysIn(id: string, decisions: readonly Decision[]): (anchor: Anchor) => boolean {
	const headOf = headsOf(decisions);
	const apart = decisionsOf('split', decisions)
		.filter(({ is }) => headOf(is.id) === id)
		.flatMap(({ is }) => is.apart);
	return ({ exact }) => !isAmong(exact, apart);
}

/** The id that a group goes by once the merges that were decided are done. */
export function headsOf(decisions: readonly Decision[]): (id: string) => string {
	const heads = new Map(
		decisionsOf('merge', decisions).flatMap(({ is: { ids } }) =>
			ids.map((id) => [id, ids[0]!] as const),
		),
	);
	return (id) => heads.get(id) ?? id;
}
