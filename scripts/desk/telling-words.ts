import { oneSpaced } from '../../src/model/citable.ts';
import { bareWords } from '../../src/text/bare-words.ts';

/** Words with what stands before and behind them. */
interface InContext {
	readonly prefix: string;
	readonly exact: string;
	readonly suffix: string;
}

/** The shortest words for which something holds: the words alone, else with one word beside them, with two, and so on. */
export function tellingWords(
	{ prefix, exact, suffix }: InContext,
	tells: (words: string) => boolean,
): string | undefined {
	if (tells(exact)) return exact.trim();
	const [before, behind] = [bareWords(prefix), bareWords(suffix)];
	for (let n = 1; n <= Math.max(before.length, behind.length); n += 1) {
		const from = prefix.slice(before.at(-n)?.start ?? before[0]?.start ?? prefix.length);
		const to = suffix.slice(0, (behind[n - 1] ?? behind.at(-1))?.end ?? 0);
		const found = [exact + to, from + exact, from + exact + to].find(tells);
		if (found !== undefined) return oneSpaced(found);
	}
	return undefined;
}
