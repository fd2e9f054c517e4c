import { wordsOf } from '../../../language/words.ts';
import { sameClaim } from './same-claim.ts';
import type { Told } from './told.ts';

/** Fewer words than this seldom tell a claim in full. */
const fewest = 5;
/** So many tellings are asked how near the others are: more of a claim told in fifty articles say no more. */
const asked = 12;
/** A telling almost as near to the others as the nearest may state the claim, if it is shorter. */
const near = 0.9;

/**
 * The words that state a claim: of the tellings that can be read by themselves the one that the others
 * are most alike, or a shorter one that they are almost as much alike; without such, the same of all.
 */
export function statementOf(told: readonly Told[]): string {
	const candidates = fittest(told).slice(0, asked);
	const central = candidates.map((each) => ({
		each,
		nearness: nearnessOf(each, told.slice(0, asked)),
	}));
	const most = Math.max(...central.map(({ nearness }) => nearness));
	const fitting = central.filter(({ nearness }) => nearness >= near * most);
	const shortest = fitting.map(({ each }) => cleaned(each.exact)).sort(shorterFirst);
	return shortest[0]!;
}

const shorterFirst = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function nearnessOf(one: Told, told: readonly Told[]): number {
	const others = told.filter((other) => other !== one);
	if (others.length === 0) return 1;
	return others.reduce((sum, other) => sum + sameClaim(one, other), 0) / others.length;
}

/** “PORT ARLAND, March 12 (Wire) - ”: the place and day before the first sentence of an article. */
const dateline =
	/^\p{Lu}[\p{Lu} .,'’-]+(?:,? \p{L}+\.? \d{1,2})?(?: \([^)]{1,40}\))? ?[-–—]+ (?=\p{Lu})/u;

/**
 * Words without what ties them to their place: white space, a dateline, a bullet, a comma at either
 * end, a quotation mark whose other half is not in them.
 */
function cleaned(exact: string): string {
	const words = exact.replace(/\s+/gu, ' ').trim();
	const bare = words.replace(/^[*•·]\s+/u, '').replace(dateline, '');
	const cut = bare.replace(/^[,;:–—]\s*/u, '').replace(/\s*[,;:–—]$/u, '');
	return withoutHalf(cut) || words;
}

function withoutHalf(words: string): string {
	const marks = words.match(/["“”]/gu)?.length ?? 0;
	return marks === 1 ? words.replace(/^["“]|["”]$/u, '') : words;
}

/** Those that stand alone; without such, those that open a sentence with “he” or “it”; else all. */
function fittest(told: readonly Told[]): readonly Told[] {
	const opening = told.filter(opensSentence);
	const standing = opening.filter(standsAlone);
	if (standing.length > 0) return standing;
	return opening.length > 0 ? opening : told;
}

/** Whether a clause opens its sentence, goes on with none before it, and cuts no speech. */
function opensSentence({ clause, cutsSpeech, exact }: Told): boolean {
	const words = wordsOf(exact);
	const opens =
		clause.start === clause.sentence.start && !/^(?:and|but|yet|so|or)$/u.test(words[0]!);
	return opens && words.length >= fewest && !cutsSpeech;
}

/** Whether what opens a sentence can be read without the one before. */
function standsAlone({ exact }: Told): boolean {
	return !/^(?:he|she|it|they|this|that|these|those|his|her|its|their)$/u.test(wordsOf(exact)[0]!);
}
