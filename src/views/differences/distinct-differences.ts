import type { Difference } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import { rankOf, turned, type Differing } from './facing-differences.ts';
import { standIn } from './stand-in.ts';
import { plainToken } from './word-tokens.ts';

/**
 * Each difference once, the words of the base first: those from the base, and of those between
 * others what tells something that none of these does.
 */
export function distinctDifferences(index: EventIndex, differing: Differing): Difference[] {
	const first = standIn(index, differing, differing.base);
	const oriented = differing.differences.map((one) =>
		one.between[1] === first(one.kind) ? turned(one) : one,
	);
	const fromBase = oriented.filter(({ kind, between }) => between[0] === first(kind));
	const told = new Set(fromBase.flatMap((one) => [wordsKey(one, 0), wordsKey(one, 1)]));
	const others = oriented.filter(({ kind, between }) => between[0] !== first(kind));
	if (fromBase.length === 0) return eachOnce(others);
	return eachOnce([...fromBase, ...others.filter(isTelling).flatMap((one) => news(one, told))]);
}

function isTelling({ kind }: Difference): boolean {
	return rankOf(kind) < rankOf('wording');
}

/** A difference with words that were not told yet, behind those that were; then they are told too. */
function news(one: Difference, told: Set<string>): Difference[] {
	const isTold = [wordsKey(one, 0), wordsKey(one, 1)].map((key) => told.has(key));
	told.add(wordsKey(one, 0)).add(wordsKey(one, 1));
	if (isTold[0] && isTold[1]) return [];
	return [isTold[1] ? turned(one) : one];
}

/** The first of those with the same words. */
function eachOnce(lines: readonly Difference[]): Difference[] {
	const keyed = lines.map((line) => [`${wordsKey(line, 0)}\n${wordsKey(line, 1)}`, line] as const);
	return [...new Map(keyed.toReversed()).values()].toReversed();
}

/** What the words of one side are compared by. */
export function wordsKey({ kind, words }: Difference, side: number): string {
	return `${kind} ${plainToken(words[side]!).trim()}`;
}
