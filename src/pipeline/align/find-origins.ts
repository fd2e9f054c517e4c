import type { Origin } from '../../model/origin.ts';
import type { Reading } from '../../model/reading.ts';
import { connectedGroups } from './connected-groups.ts';
import { runningWords, type RunningWord } from './running-words.ts';
import { longestSharedRun, sharedRuns } from './shared-runs.ts';

/**
 * Articles that share a run of this many of their own words have one origin. Stock phrases of the
 * news (“did not immediately respond to a request for comment”) stay below it; twelve words in
 * the same order are copied.
 */
const copied = 12;

/** Group articles by origin. An article that shares nothing is an origin of its own. */
export function findOrigins(readings: readonly Reading[]): Origin[] {
	const running = readings.map(runningWords);
	const texts = numbered(running);
	const pairs = sharedRuns(texts, copied);
	const groups = connectedGroups(readings.length, textPairs(pairs));
	return groups.map((group) => {
		const articles = group.map((member) => readings[member]!.file);
		const run =
			group.length > 1
				? longestSharedRun(
						group.map((at) => texts[at]!),
						copied,
					)
				: null;
		if (!run) return { articles, shared: null };
		const source = group[run.place.text]!;
		const words = running[source]!.slice(run.place.at, run.place.at + run.length);
		const exact = readings[source]!.text.slice(words[0]!.start, words.at(-1)!.end);
		return { articles, shared: { words: run.length, exact } };
	});
}

function* textPairs(runs: ReturnType<typeof sharedRuns>): Generator<[number, number]> {
	for (const [there, here] of runs) yield [there.text, here.text];
}

/** Every word as a number; a break as a number of its own, which equals no other. */
function numbered(texts: readonly (readonly RunningWord[])[]): number[][] {
	const numbers = new Map<string, number>();
	let breaks = 0;
	return texts.map((words) =>
		words.map(({ word }) => {
			if (word === null) return --breaks;
			if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
			return numbers.get(word)!;
		}),
	);
}
