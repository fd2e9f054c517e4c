/** A run of an excerpt, and whether it was searched for. */
interface ExcerptRun {
	readonly words: string;
	readonly found: boolean;
}

const longestExcerpt = 32;
const before = 8;

/**
 * The words round the place where most of what was searched for is found. `locations` are indices
 * into the words of `content`, which white space parts.
 */
export function excerpt(content: string, locations: readonly number[]): ExcerptRun[] {
	const words = content.split(/\s+/u).filter((word) => word !== '');
	const start = bestStart(locations, words.length);
	const end = Math.min(words.length, start + longestExcerpt);
	const found = new Set(locations);
	const runs: ExcerptRun[] = start > 0 ? [{ words: '… ', found: false }] : [];
	for (const [at, word] of words.slice(start, end).entries()) {
		runs.push({ words: word, found: found.has(start + at) }, { words: ' ', found: false });
	}
	if (end < words.length) runs.push({ words: '…', found: false });
	return runs.reduce<ExcerptRun[]>(joined, []);
}

function bestStart(locations: readonly number[], count: number): number {
	const starts = locations.map((location) => Math.max(0, location - before));
	const within = (start: number) =>
		locations.filter((location) => location >= start && location < start + longestExcerpt).length;
	const best = starts.reduce((a, b) => (within(b) > within(a) ? b : a), starts[0] ?? 0);
	return Math.max(0, Math.min(best, count - longestExcerpt));
}

function joined(runs: ExcerptRun[], run: ExcerptRun): ExcerptRun[] {
	const last = runs.at(-1);
	if (last === undefined || last.found || run.found) return [...runs, run];
	return [...runs.slice(0, -1), { words: last.words + run.words, found: false }];
}
