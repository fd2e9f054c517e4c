import { sameClaim } from './same-claim.ts';
import { lackOf } from './stands-alone.ts';
import type { Told } from './told.ts';

/** So many tellings are asked how near the others are: more of a claim told in fifty articles say no more. */
const asked = 12;
/** A telling almost as near to the others as the nearest may state the claim, if it is shorter. */
const near = 0.9;
/** A small lack (“the man”, “he said” behind a quotation) outweighs so much more likeness. */
const slight = 0.05;
/** What a telling lacks, small lacks aside. */
const grave = (lack: number): number => lack - (lack % 4);

/** The words that state a claim, and which of its tellings has them. */
interface Statement {
	readonly words: string;
	readonly of: Told;
}

/**
 * What states a claim: of the tellings that can best be read by themselves the one that the others are most
 * alike, or a shorter one that they are almost as much alike.
 */
export function statementOf(told: readonly Told[]): Statement {
	const lacks = new Map(told.map((each) => [each, lackOf(each)]));
	const least = Math.min(...[...lacks.values()].map(grave));
	const candidates = told.filter((each) => grave(lacks.get(each)!) === least).slice(0, asked);
	const others = told.slice(0, asked);
	const central = candidates.map((each) => ({
		each,
		fitness: nearnessOf(each, others) - slight * (lacks.get(each)! - least),
	}));
	const most = Math.max(...central.map(({ fitness }) => fitness));
	const fitting = central.filter(({ fitness }) => fitness >= near * most);
	const shortest = fitting
		.map(({ each }) => ({ words: cleaned(each.exact), of: each }))
		.sort(shorterFirst);
	return shortest[0]!;
}

function shorterFirst({ words: a }: Statement, { words: b }: Statement): number {
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}

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
