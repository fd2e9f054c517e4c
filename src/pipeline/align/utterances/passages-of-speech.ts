import { nothingPublished, type PublishedGroups } from '../../../model/published-groups.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import { onNothing, parted, type DecidedSpeech } from './decided-speech.ts';
import { paragraphSpeech } from './paragraph-speech.ts';
import { piecesOf } from './pieces-of.ts';
import { publishedApart } from './published-speech.ts';
import { saidIn, wholeOf, type Knowledge, type Said } from './said.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { containment } from '../likeness/stem-bag.ts';

interface Known {
	readonly decisionOn?: DecidedSpeech | undefined;
	readonly published?: PublishedGroups | undefined;
}

/**
 * The passages of speech that articles quote, in the order of the texts. Those of one speaker in
 * different paragraphs of an article are one where one repeats the other.
 */
export function passagesOfSpeech(
	readings: readonly Reading[],
	knowledge: Knowledge,
	{ decisionOn = onNothing, published = nothingPublished }: Known = {},
): Said[] {
	return readings.flatMap((reading) => {
		const source = { reading, sentencesOver: spansOver(reading.sentences) };
		const said = paragraphSpeech(reading).map((part) => saidIn(source, part, knowledge));
		return connectedGroups(said.length, repetitions(said)).flatMap((group) => {
			const quotations = group.flatMap((item) => said[item]!.quotations);
			if (quotations.length === 1) return said[group[0]!]!;
			return parted(quotations, decisionOn).flatMap((part) => {
				const ordered = part.toSorted((a, b) => a.start - b.start);
				const pieces = piecesOf(reading, ordered).map((each) => ({
					...saidIn(source, each, knowledge),
					passage: ordered,
				}));
				return publishedApart(pieces, published).map((some) => wholeOf(some, knowledge));
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
