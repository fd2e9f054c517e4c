import { stateOf } from '../../../language/countries.ts';

const ofState = /^(?:government|ministry|parliament|army|navy|military|police|embassy)$/u;

/** Whether a key is that of a body of which each state has one: “foreign ministry”, “arland's ministry of defence”. */
export const isStateBody = (key: string): boolean =>
	key.split(' ').some((word) => ofState.test(word));

/** So many letters tell one state from another: “arland's”, “arlandian”. */
const telling = 5;

/** Whose a body is, by its key; null where that is not told: “foreign ministry”. */
export function stateIn(key: string): string | null {
	const [first = '', ...others] = key.split(' ');
	if (others.length === 0) return null;
	const isOwner = /['’]s?$/u.test(first) || /\p{Ll}{3}(?:ian|ish|ese)$/u.test(first);
	return isOwner || stateOf(first) !== null ? first.slice(0, telling) : null;
}

/** Whether bodies of several states speak in an event: there “the foreign ministry” is whichever an article means. */
export function areOfSeveralStates(keys: readonly string[]): boolean {
	return new Set(keys.filter(isStateBody).flatMap((key) => stateIn(key) ?? [])).size > 1;
}
