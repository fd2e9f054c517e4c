/** So many words in a row are rarely the same in two texts by chance. */
const run = 5;

/**
 * How much of two texts is the same, from 0 to 1: of the runs of five words in either, the share that
 * stands in both. Letters and digits alone count.
 */
export function shareInCommon(a: string, b: string): number {
	const [of, other] = [runsIn(a), runsIn(b)];
	const all = of.union(other).size;
	return all === 0 ? 1 : of.intersection(other).size / all;
}

/** Texts of fewer words are one run each. */
function runsIn(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const last = Math.max(1, words.length - run + 1);
	return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + run).join(' ')));
}
