import type { Signed } from './signed.ts';

/** A passage of an article that may tell a claim, or is somebody's speech. */
export interface DecidedPlace {
	readonly file: string;
	readonly exact: string;
	/** What stands beside it, by which equal words are told apart. */
	readonly prefix: string;
	readonly suffix: string;
}

/** What pages show, and decisions say, for a side of a difference that has no words. */
export const noSuchWords = 'no such words';

/** Words that an editor takes for one: any two of them may stand on the two sides of a difference. */
export interface Harmless extends Signed {
	readonly between: readonly string[];
}

/** What editors decided on the group of one place. Groups go by published ids. */
export interface PlaceDecision {
	/** All places with this id are one group. */
	readonly together: string | undefined;
	/** The group that it is published in, where something was decided on that. */
	readonly of: string | undefined;
	/** It stands with no place that has another, or none. */
	readonly sealed: string | undefined;
	/** The groups that it does not belong to. */
	readonly apartFrom: readonly string[];
	/** The groups that an editor confirmed without it, as it is published in another. */
	readonly outside: readonly string[];
	readonly harmless: readonly Harmless[];
}

/** What editors decided on the groups of an event: a decision for each place, in the same order. */
export type DecidedGroups = (
	kind: 'claim' | 'utterance',
	places: readonly DecidedPlace[],
) => PlaceDecision[];

/** Nothing was decided on the group of a place. */
export const undecided: PlaceDecision = {
	together: undefined,
	of: undefined,
	sealed: undefined,
	apartFrom: [],
	outside: [],
	harmless: [],
};

/** Whether two places may stand in no group together, by decision. */
export function areApart(a: PlaceDecision, b: PlaceDecision): boolean {
	return areTwo(a, b) || isOutside(a, b) || isOutside(b, a);
}

/**
 * Whether an editor said of two places that they don’t belong together. Who confirms a group says nothing of
 * those that are published elsewhere: they stay out, and may still be suggested.
 */
export function areTwo(a: PlaceDecision, b: PlaceDecision): boolean {
	const parted = (x: PlaceDecision, { of }: PlaceDecision) =>
		of !== undefined && x.apartFrom.includes(of);
	return a.sealed !== b.sealed || parted(a, b) || parted(b, a) || isTwo(a, b);
}

function isOutside({ outside }: PlaceDecision, { together }: PlaceDecision): boolean {
	return together !== undefined && outside.includes(together);
}

/** Groups that were confirmed one by one are two, however alike they are. */
function isTwo({ together: a }: PlaceDecision, { together: b }: PlaceDecision): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

/** Whether words that differ are those that an editor takes for harmless, in whatever order. */
export function isHarmless(
	words: readonly [string, string],
	{ between }: Pick<Harmless, 'between'>,
): boolean {
	const [one, other] = words;
	return between.some(
		(a, at) => isSide(one, a) && between.some((b, n) => n !== at && isSide(other, b)),
	);
}

/** Whether words are one side of a difference, as its page shows it: cut if they are long, and with a name for none. */
export function isSide(side: string, given: string): boolean {
	const [words, told] = [plain(side), plain(given)];
	if (told.length > 1 && told.endsWith('…')) return words.startsWith(told.slice(0, -1));
	return words === (told === plain(noSuchWords) ? '' : told);
}

/** Words without what their marks, capitals and spaces add; an article, a page and a figure write “%” otherwise. */
function plain(words: string): string {
	return words
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s*(?:%|\b(?:percent|per cent|pct)\b)/gu, '%')
		.replace(/(?<=\d),(?=\d{3})/gu, '')
		.replace(/[‘’‛′]/gu, "'")
		.replace(/[“”„«»″]/gu, '"')
		.replace(/\s+/gu, ' ')
		.trim();
}
