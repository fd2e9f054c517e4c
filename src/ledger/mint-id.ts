import { createHash } from 'node:crypto';
import type { Anchor, LedgerEntry } from '../model/ledger.ts';

const alphabet = '0123456789bcdfghjkmnpqrstvwxyz';
const length = 7;

/** Bytes that depend on a text alone. */
export type Hash = (text: string) => Uint8Array;

export const sha256: Hash = (text) => createHash('sha256').update(text).digest();

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
export type Taken = (id: string) => boolean;

/** The first digits of a number written in the alphabet of ids. */
export function spell(bytes: Uint8Array): string {
	let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
	const base = BigInt(alphabet.length);
	return Array.from({ length }, () => {
		const letter = alphabet[Number(rest % base)]!;
		rest /= base;
		return letter;
	}).join('');
}
