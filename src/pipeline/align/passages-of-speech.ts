import type { Reading } from '../../model/reading.ts';
import type { Pair } from './candidate-pairs.ts';
import { connectedGroups } from './connected-groups.ts';
import { paragraphSpeech } from './paragraph-speech.ts';
import { saidIn, sameSpeaker, type Knowledge, type Said } from './said.ts';
import { containment } from './stem-bag.ts';

/**
 * The passages of speech that articles quote, in the order of the texts. Pieces of one speaker in
 * different paragraphs of an article are one passage where one repeats the other.
 */
export function passagesOfSpeech(readings: readonly Reading[], knowledge: Knowledge): Said[] {
	return readings.flatMap((reading) => {
		const pieces = paragraphSpeech(reading).map((part) => saidIn(reading, part, knowledge));
		return joined(pieces, knowledge);
	});
}

/** The passages of one article, repeats joined. */
function joined(said: readonly Said[], knowledge: Knowledge): Said[] {
	const pairs = said.flatMap((a, first) =>
		said.flatMap((b, second): Pair[] =>
			first < second && sameSpeaker(a, b) && repeats(a, b) ? [[first, second]] : [],
		),
	);
	return connectedGroups(said.length, pairs).map((group) => {
		const quotations = group.flatMap((item) => said[item]!.quotations);
		const ordered = quotations.toSorted((a, b) => a.start - b.start);
		const first = said[group[0]!]!;
		return group.length > 1 ? saidIn(first.reading, ordered, knowledge) : first;
	});
}

/** Whether one says no more than words of the other one, two at the least. */
function repeats(a: Said, b: Said): boolean {
	return Math.min(a.words, b.words) > 1 && containment(a.bag, b.bag) > 0.99;
}
