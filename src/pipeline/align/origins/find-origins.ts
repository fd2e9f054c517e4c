import type { Origin } from '../../../model/origin.ts';
import type { Reading } from '../../../model/reading.ts';
import type { SourceRecord } from '../../../model/source-record.ts';
import { fold } from '../../../language/words.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import { creditedAgencies } from './credited-agencies.ts';
import { runningWords, type RunningWord } from './running-words.ts';
import { longestSharedRun, sharedRuns, type NumberedTexts } from './shared-runs.ts';

/**
 * Articles that share a run of this many of their own words have one origin. Stock phrases of the
 * news (“did not immediately respond to a request for comment”) stay below it; twelve words in
 * the same order are copied.
 */
const copied = 12;

/**
 * Group articles by origin: those that share a run of words, and those that credit one agency. An
 * article that shares nothing is an origin of its own.
 */
export function findOrigins(
	readings: readonly Reading[],
	records: ReadonlyMap<string, SourceRecord>,
): Origin[] {
	const running = readings.map(runningWords);
	const texts = numbered(running);
	const credits = readings.map((reading) => creditsOf(reading, records.get(reading.file)));
	const pairs = [...textPairs(sharedRuns(texts, copied)), ...creditPairs(credits)];
	return connectedGroups(readings.length, pairs).map((group) => ({
		articles: group.map((member) => readings[member]!.file),
		shared: sharedWords(group, { readings, running, texts }),
		credit: mostShared(group.map((member) => credits[member]!)),
	}));
}

/** What the desk knows goes before what the text says. */
function creditsOf(reading: Reading, record?: SourceRecord): string[] {
	return record?.credit === undefined ? creditedAgencies(reading) : [record.credit];
}

function creditPairs(credits: readonly (readonly string[])[]): Pair[] {
	const first = new Map<string, number>();
	return credits.flatMap((names, article) =>
		names.map((name): Pair => {
			const key = fold(name);
			if (!first.has(key)) first.set(key, article);
			return [first.get(key)!, article];
		}),
	);
}

/** The agency that most articles of a group credit, the first of equals; null where none does. */
function mostShared(credits: readonly (readonly string[])[]): string | null {
	const groups = [...Map.groupBy(credits.flat(), fold).values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

interface Texts {
	readonly readings: readonly Reading[];
	readonly running: readonly (readonly RunningWord[])[];
	readonly texts: NumberedTexts;
}

function sharedWords(
	group: readonly number[],
	{ readings, running, texts }: Texts,
): Origin['shared'] {
	if (group.length === 1) return null;
	const own = group.map((member) => texts[member]!);
	const run = longestSharedRun(own, copied);
	if (!run) return null;
	const source = group[run.place.text]!;
	const words = running[source]!.slice(run.place.at, run.place.at + run.length);
	const exact = readings[source]!.text.slice(words[0]!.start, words.at(-1)!.end);
	return { words: run.length, exact };
}

function* textPairs(runs: ReturnType<typeof sharedRuns>): Generator<Pair> {
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
