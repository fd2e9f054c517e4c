import type { WordsFingerprint } from '../model/withdrawn-entry.ts';
import { bareWords } from './bare-words.ts';
import { hexHash } from './short-hash.ts';

/** By what words are known again: it tells that they are the same, and not which they are. */
export function fingerprint(text: string): WordsFingerprint {
	const words = bareWords(text).map(({ word }) => word);
	return { words: words.length, sha256: hexHash(words.join(' ')) };
}

/** Words that stand in a text, in code units, and what is known of them. */
interface KnownPlace<Known> {
	readonly start: number;
	readonly end: number;
	readonly known: Known;
}

/**
 * Where a text has words of which only fingerprints are known, with what is known of each. Every run of so
 * many words is compared; of places that overlap the first is told, of those that begin at once the longest.
 */
export function placesByFingerprint<Known>(
	prints: readonly (readonly [WordsFingerprint, Known])[],
): (text: string) => KnownPlace<Known>[] {
	const byHash = new Map(prints.map(([{ sha256 }, known]) => [sha256, known]));
	const counts = new Set(prints.map(([{ words }]) => words).filter((count) => count > 0));
	const longestFirst = [...counts].sort((a, b) => b - a);
	return (text) => {
		const words = bareWords(text);
		const longestAt = (at: number): KnownPlace<Known> | undefined => {
			for (const count of longestFirst) {
				if (at + count > words.length) continue;
				const run = words.slice(at, at + count);
				const known = byHash.get(hexHash(run.map(({ word }) => word).join(' ')));
				if (known !== undefined) return { start: run[0]!.start, end: run.at(-1)!.end, known };
			}
			return undefined;
		};
		const places: KnownPlace<Known>[] = [];
		for (const [at, { start }] of words.entries()) {
			if (start < (places.at(-1)?.end ?? 0)) continue;
			const place = longestAt(at);
			if (place) places.push(place);
		}
		return places;
	};
}
