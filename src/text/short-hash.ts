import { createHash } from 'node:crypto';

const alphabet = '0123456789bcdfghjkmnpqrstvwxyz';
const length = 7;

/** Bytes that depend on a text alone. */
export type Hash = (text: string) => Uint8Array;

export const sha256: Hash = (text) => createHash('sha256').update(text).digest();

/** SHA-256 of a text or of the bytes of a file, in hexadecimal digits. */
export function hexHash(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** Seven characters that depend on a text alone. */
export function shortHash(text: string): string {
	return spell(sha256(text));
}

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
