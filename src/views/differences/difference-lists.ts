import { addresses } from '../../model/addresses.ts';
import { differenceKind, type Difference } from '../../model/difference.ts';
import { distinctDifferences, wordsKey } from './distinct-differences.ts';
import type { EventIndex } from '../event/event-index.ts';
import { rankOf, type Differing } from './facing-differences.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { signature } from '../wording/signature.ts';
import { standIn } from './stand-in.ts';
import type { Link } from '../links/link.ts';
import type { ToldPassage } from '../groups/passage-view.ts';

/** What differs in one way, such as all figures that differ. */
export interface DifferenceList {
	readonly title: string;
	/** Whether it is but style: to be found, not to be noticed. */
	readonly slight: boolean;
	/** As a critical apparatus has it: words, and what stands in their stead. */
	readonly entries: readonly { readonly of: SideView; readonly variants: readonly VariantView[] }[];
}

export interface SideView {
	/** Null where this side has no such words. */
	readonly words: string | null;
	/** Whether they are words of the articles; a speaker is called by a name that may stand elsewhere. */
	readonly printed: boolean;
	/** An outlet each, leading to the place. */
	readonly places: readonly Link[];
}

/** What stands in the stead of words. */
interface VariantView extends SideView {
	/** Who found that it changes nothing; null where nobody did. */
	readonly harmless: string | null;
}

interface Listed extends Differing {
	readonly told: readonly ToldPassage[];
}

/** The differences by kind, the most telling kind first; each once. */
export function differenceLists(index: EventIndex, listed: Listed): DifferenceList[] {
	const lines = distinctDifferences(index, listed);
	return differenceKind.options
		.map((kind) => ({
			title: text.comparison.kinds[kind],
			slight: rankOf(kind) >= rankOf('wording'),
			entries: entriesOf(
				index,
				listed,
				lines.filter((line) => line.kind === kind),
			),
		}))
		.filter(({ entries }) => entries.length > 0);
}

function entriesOf(
	index: EventIndex,
	listed: Listed,
	lines: readonly Difference[],
): DifferenceList['entries'] {
	const byWords = Map.groupBy(lines, (line) => wordsKey(line, 0));
	return [...byWords.values()].map((group) => ({
		of: sideView(index, listed, group, 0),
		variants: group.map((line) => ({
			...sideView(index, listed, [line], 1),
			harmless: line.harmless ? text.decision.harmless(signature(line.harmless)) : null,
		})),
	}));
}

/** One side of differences that have the same words on it. */
function sideView(
	index: EventIndex,
	listed: Listed,
	lines: readonly Difference[],
	side: 0 | 1,
): SideView {
	const words = lines[0]!.words[side];
	const places = holders(index, listed, lines, side).map((at) =>
		outletPlace(index, listed.told[at]!),
	);
	return {
		words: words === '' ? null : firstWords(words, 160),
		printed: lines[0]!.kind !== 'attribution',
		places: [...new Map(places.map((place) => [place.text, place])).values()],
	};
}

/** Which passages have the words of a side; also those that differ in this from others alone. */
function holders(
	index: EventIndex,
	listed: Listed,
	lines: readonly Difference[],
	side: 0 | 1,
): number[] {
	const { kind } = lines[0]!;
	const key = wordsKey(lines[0]!, side);
	const asked = lines[0]!.words[side] === '' ? lines : listed.differences;
	const found = new Set(
		asked.flatMap((other) => other.between.filter((_, nth) => wordsKey(other, nth) === key)),
	);
	return [...listed.passages.keys()].filter((at) => found.has(standIn(index, listed, at)(kind)));
}

function outletPlace(index: EventIndex, { passage, anchor }: ToldPassage): Link {
	return {
		href: href(addresses.place(passage.article, anchor)),
		text: index.outletOf(passage.article).name,
	};
}
