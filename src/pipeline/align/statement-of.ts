import { wordsOf } from '../../language/words.ts';
import type { Told } from './link-claims.ts';

/** Fewer words than this seldom tell a claim in full. */
const fewest = 5;

/** The words that state a claim: the shortest telling that can be read by itself, else the first. */
export function statementOf(told: readonly Told[]): string {
	const standing = told.filter(standsAlone);
	const shortest = (standing.length ? standing : told.slice(0, 1)).toSorted(
		(a, b) => a.exact.trim().length - b.exact.trim().length,
	);
	return shortest[0]!.exact.replace(/\s+/gu, ' ').trim();
}

/** Whether a sentence of the headline or body leans on no sentence before it, and cuts no speech. */
function standsAlone({ role, cutsSpeech, exact }: Told): boolean {
	const words = wordsOf(exact);
	const leans = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|and|but|yet|so|or)$/u;
	return role !== 'caption' && words.length >= fewest && !leans.test(words[0]!) && !cutsSpeech;
}
