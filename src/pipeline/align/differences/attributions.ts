import { nameKey } from '../../../language/speaker-names.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Found, Place, SpokenBy } from './compared.ts';

/**
 * Words given to another speaker, or to the same one by another office: “Arland”, “its envoy”.
 * They conflict where both articles quote a speaker whom they plainly name and mean two; a claim
 * may be told by many. Nor do “Roe and Cole” contradict “Roe”.
 */
export function attributionDifferences(left: Place, right: Place): Found[] {
	const [a, b] = [left.speaker, right.speaker];
	if (!a || !b || nameKey(a.words) === nameKey(b.words)) return [];
	const one = a.id !== null && a.id === b.id;
	// a surname for a full name is no difference
	if (one && a.named === b.named) return [];
	const areNamed = a.named && b.named && areClear(left, right);
	const areApart = areKnown(a, b) && !includes(a, b) && !includes(b, a);
	const conflicts = left.quoted && right.quoted && !one && areNamed && areApart;
	return [
		{ kind: 'attribution', words: [a.words, b.words], spans: [a.mention, b.mention], conflicts },
	];
}

/**
 * Whether both articles tell who speaks: of “he” another may be meant than whom it was taken for, but hardly where the words
 * are the same and the other article names who says them, or nobody else is named beside either.
 */
function areClear(left: Place, right: Place): boolean {
	const [a, b] = [left.speaker!, right.speaker!];
	if (a.plain && b.plain) return true;
	if (!areSameWords(left, right)) return false;
	if (a.alone && b.alone) return true;
	return (a.plain && !mayMean(right, a)) || (b.plain && !mayMean(left, b));
}

/** Whether a pronoun beside the words of a place may mean somebody: they are named in its paragraph or the one before. */
function mayMean({ reading: { text, blocks }, start, end }: Place, { words }: SpokenBy): boolean {
	const at = blocks.findIndex((block) => block.start <= start && end <= block.end);
	const near = text.slice(blocks[Math.max(0, at - 1)]?.start, blocks[at]?.end);
	return wordsOf(near).includes(wordsOf(words).at(-1)!);
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
