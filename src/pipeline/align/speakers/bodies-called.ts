import { stateOf } from '../../../language/countries.ts';
import { bodyNouns, singular } from '../../../language/speaking.ts';
import { nameKey } from '../../../language/speaker-names.ts';

/** The key of the one body of an event that a short description means; null where none or several may be. */
type BodyCalled = (description: string) => string | null;

/**
 * Bodies by their short names: “the Arby court” for the Arby Labour Court. All words of the short name
 * must be in the full one, the last of both must be the same, and only one body may fit.
 *
 * @param keys The name keys of an event.
 */
export function bodiesCalled(keys: readonly string[]): BodyCalled {
	const byLast = Map.groupBy(keys, lastWord);
	return (description) => {
		const key = bodyKey(nameKey(description));
		const last = lastWord(key);
		if (!bodyKeys.has(last)) return null;
		const words = key.split(' ');
		const fitting = (byLast.get(last) ?? []).filter((full) => {
			const all = new Set(full.replace(/['’]s?(?= )/gu, '').split(' '));
			return words.every((word) => all.has(word));
		});
		return fitting.length === 1 ? fitting[0]! : null;
	};
}

/** “india navy” for “india's navy” and “indian navy”: whose a state's body is, in one way; “american airlines” is no state's. */
export function bodyKey(key: string): string {
	const [owner = '', ...rest] = key.split(' ');
	const isOfState = rest.length > 0 && ofState.test(rest.at(-1)!);
	const state = isOfState ? stateOf(owner.replace(/['’]s$/u, '')) : null;
	return state === null ? key : [state, ...rest].join(' ');
}

const ofState =
	/^(?:government|ministry|parliament|army|navy|military|police|embassy|administration)$/u;

const lastWord = (key: string): string => singular(key.split(' ').at(-1)!);

/** Nouns for bodies, spelt as keys are. */
const bodyKeys: ReadonlySet<string> = new Set(Array.from(bodyNouns, nameKey));
