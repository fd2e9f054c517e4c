import type { Reading } from '../../../model/reading.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import { onNothing, parted, type DecidedSpeech } from './decided-speech.ts';
import { paragraphSpeech } from './paragraph-speech.ts';
import { piecesOf } from './pieces-of.ts';
import { saidIn, type Knowledge, type Said } from './said.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { containment } from '../likeness/stem-bag.ts';

/**
 * The passages of speech that articles quote, in the order of the texts. Pieces of one speaker in
 * different paragraphs of an article are one passage where one repeats the other.
 */
export function passagesOfSpeech(
	readings: readonly Reading[],
	knowledge: Knowledge,
	decisionOn: DecidedSpeech = onNothing,
): Said[] {
	return readings.flatMap((reading) => {
		const source = { reading, sentencesOver: spansOver(reading.sentences) };
		const pieces = paragraphSpeech(reading).map((part) => saidIn(source, part, knowledge));
		return connectedGroups(pieces.length, repetitions(pieces)).flatMap((group) => {
			const quotations = group.flatMap((item) => pieces[item]!.quotations);
			const parts = parted(quotations, decisionOn);
			if (quotations.length === 1) return pieces[group[0]!]!;
			return parts.map((part) => {
				const ordered = part.toSorted((a, b) => a.start - b.start);
				return {
					...saidIn(source, ordered, knowledge),
					pieces: piecesOf(source, ordered, knowledge),
				};
			});
		});
	});
}

/** A passage by its place in the list of an article's passages. */
type Item = readonly [index: number, said: Said];

/** Which passages of one article repeat each other, given to one speaker as far as names tell. */
function repetitions(said: readonly Said[]): Pair[] {
	const full = [...said.entries()].filter(([, { words, bag }]) => words > 1 && bag.weight > 0);
	const given = full.filter(([, { speaker }]) => speaker !== null);
	const bySpeaker = [
		...Map.groupBy(given, ([, { speaker }]) => speaker!.key).values(),
		...Map.groupBy(given, ([, { speaker }]) => speaker!.name).values(),
	];
	return bySpeaker.flatMap(repetitionsOfOne);
}

/** Passages with the same stems are one; of the others, one must hold the rarest stem of the other. */
function repetitionsOfOne(items: readonly Item[]): Pair[] {
	const equal = [...Map.groupBy(items, ([, { bag }]) => [...bag.stems.keys()].join(' ')).values()];
	const distinct = equal.map(([first]) => first!);
	const holders = Map.groupBy(
		distinct.flatMap((item) => [...item[1].bag.stems.keys()].map((stem) => ({ stem, item }))),
		({ stem }) => stem,
	);
	const contained = distinct.flatMap((short) => {
		const [rarest] = short[1].bag.stems.keys();
		const others = holders.get(rarest!)!.filter(({ item }) => repeats(short[1], item[1]));
		return others.map(({ item }): Pair => [short[0], item[0]]);
	});
	const same = equal.flatMap((group) => group.map(([at]): Pair => [group[0]![0], at]));
	return [...same, ...contained];
}

/** Whether a passage says no more than words of the other one. */
function repeats(short: Said, long: Said): boolean {
	return short.bag.weight <= long.bag.weight && containment(short.bag, long.bag) > 0.99;
}
