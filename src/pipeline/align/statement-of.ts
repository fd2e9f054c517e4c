import { wordsOf } from '../../language/words.ts';
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
	const standing = told.filter(standsAlone);
	const candidates = (standing.length > 0 ? standing : told).slice(0, asked);
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

/** Words without what ties them to the rest of their sentence: white space, a comma at either end. */
function cleaned(exact: string): string {
	const words = exact.replace(/\s+/gu, ' ').trim();
	return words.replace(/^[,;:–—]\s*/u, '').replace(/\s*[,;:–—]$/u, '') || words;
}

/** Whether a clause opens its sentence, leans on none before it, and cuts no speech. */
function standsAlone({ clause, cutsSpeech, exact }: Told): boolean {
	const words = wordsOf(exact);
	const leans = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|and|but|yet|so|or)$/u;
	const opens = clause.start === clause.sentence.start;
	return opens && words.length >= fewest && !leans.test(words[0]!) && !cutsSpeech;
}
