import { nameKey } from '../../../language/speaker-names.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Found, Place, SpokenBy } from './compared.ts';

/**
 * Words given to another speaker, or to the same one by another office: “Arland”, “its envoy”.
 * They conflict where both articles quote a speaker whom they plainly name and mean two; a claim may be told by many, and
 * of “he” another may be meant than whom it was taken for, but not where the words are the same and he alone is named. Nor do “Roe and Cole” contradict “Roe”.
 */
export function attributionDifferences(left: Place, right: Place): Found[] {
	const [a, b] = [left.speaker, right.speaker];
	if (!a || !b || nameKey(a.words) === nameKey(b.words)) return [];
	const one = a.id !== null && a.id === b.id;
	// a surname for a full name is no difference
	if (one && a.named === b.named) return [];
	const isClear = ({ named, plain, alone }: SpokenBy) =>
		named && (plain || (alone === true && areSameWords(left, right)));
	const areNamed = isClear(a) && isClear(b);
	const areApart = areKnown(a, b) && !includes(a, b) && !includes(b, a);
	const conflicts = left.quoted && right.quoted && !one && areNamed && areApart;
	return [
		{ kind: 'attribution', words: [a.words, b.words], spans: [a.mention, b.mention], conflicts },
	];
}

/** Fewer words than these may be anybody's. */
const fewest = 5;

/** Whether one quotation has all words of the other, in their order. */
function areSameWords(left: Place, right: Place): boolean {
	const [short, long] = [left, right]
		.map(({ exact }) => wordsOf(exact))
		.sort((one, other) => one.length - other.length) as [readonly string[], readonly string[]];
	return short.length >= fewest && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Whether both are surely a person or a body, or an editor says who one of them is. */
function areKnown(a: SpokenBy, b: SpokenBy): boolean {
	if (a.sort === 'decided' || b.sort === 'decided') return true;
	return a.sort !== null && b.sort !== null;
}

/** Whether one of two speakers is several, the other among them. */
function includes(several: SpokenBy, one: SpokenBy): boolean {
	const surname = wordsOf(one.words).at(-1)!;
	return several.words.includes(' and ') && wordsOf(several.words).includes(surname);
}
