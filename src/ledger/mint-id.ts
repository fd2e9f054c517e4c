import { sha256, spell, type Hash } from '../text/short-hash.ts';
import type { Anchor } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';

interface Origin {
	readonly kind: LedgerEntry['kind'];
	readonly event: string;
	/** The first place that the id is minted for; its article by file name. */
	readonly first: Anchor;
}

/**
 * A new permanent id, the same for the same place on every machine. Where an id is taken, a salt
 * gives the next one.
 */
export function mintId(
	{ kind, event, first }: Origin,
	isTaken: Taken,
	hash: Hash = sha256,
): string {
	for (let salt = 0; ; salt++) {
		const { article, exact, occurrence } = first;
		const id = spell(hash(JSON.stringify([kind, event, article, exact, occurrence, salt])));
		if (!isTaken(id)) return id;
	}
}

/** Whether any ledger holds an id. */
type Taken = (id: string) => boolean;
