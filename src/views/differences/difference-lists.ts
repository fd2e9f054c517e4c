import { addresses } from '../../model/addresses.ts';
import { differenceKind, type Difference } from '../../model/difference.ts';
import { distinctDifferences, wordsKey } from './distinct-differences.ts';
import type { EventIndex } from '../event/event-index.ts';
import { isComparable, rankOf, type Differing } from './facing-differences.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { signature } from '../wording/signature.ts';
import { toldValues, type ToldValue } from './told-values.ts';
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
	/** That of the articles that have them; null where they have several. */
	readonly language: string | null;
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
	const lines = distinctDifferences(index, listed).filter((line) => isComparable(listed, line));
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

/** A line for each thing: what the base tells of it, then each other way with the outlets that have it. */
function entriesOf(
	index: EventIndex,
	listed: Listed,
	lines: readonly Difference[],
): DifferenceList['entries'] {
	const [first] = lines;
	if (!first) return [];
	const byWords = Map.groupBy(lines, (line) => wordsKey(line, 0));
	const things =
		rankOf(first.kind) < rankOf('wording')
			? toldValues(index, listed, lines)
			: [...byWords.values()].flatMap((group) => toldValues(index, listed, group));
	return things.map(([of, ...variants]) => ({
		of: sideView(index, listed, of!),
		variants: variants.map((value) => ({
			...sideView(index, listed, value),
			harmless: harmlessIn(value),
		})),
	}));
}

/** Who found it harmless, where that is said of all differences in which it is met. */
function harmlessIn({ lines }: ToldValue): string | null {
	const [first] = lines;
	const isHarmless = lines.every(({ harmless }) => harmless);
	return first?.harmless && isHarmless ? text.decision.harmless(signature(first.harmless)) : null;
}

function sideView(index: EventIndex, listed: Listed, { words, at, lines }: ToldValue): SideView {
	const told = at.map((each) => listed.told[each]!);
	const places = told.map((each) => outletPlace(index, each));
	const languages = new Set(told.map(({ passage }) => index.article(passage.article).language));
	return {
		words: words === '' ? null : firstWords(words, 160),
		language: languages.size === 1 ? [...languages][0]! : null,
		printed: lines[0]!.kind !== 'attribution',
		places: [...new Map(places.map((place) => [place.text, place])).values()],
	};
}

function outletPlace(index: EventIndex, { passage, anchor }: ToldPassage): Link {
	return {
		href: href(addresses.place(passage.article, anchor)),
		text: index.outletOf(passage.article).name,
	};
}
