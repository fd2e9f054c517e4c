import { rememberedOf } from '../../../text/remembered.ts';
import { contentStems } from '../../../language/words.ts';
import type { DifferenceKind } from '../../../model/difference.ts';
import type { Passage } from '../../../model/passage.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';

/** A passage that is compared, with what its article has it from. */
export interface Place extends Passage {
	readonly reading: Reading;
	/** Whom the article gives the words to; null for the reporter's own, or where nobody is named. */
	readonly speaker: SpokenBy | null;
	/** Whether its ends are those of a quotation, which an outlet chooses. */
	readonly quoted: boolean;
}

/** A speaker as one article has it. */
export interface SpokenBy {
	/** The words that stand for the speaker, or the name where none do. */
	readonly words: string;
	readonly mention: TextPositionSelector | null;
	/** One for one speaker in all articles of the event. */
	readonly id: string | null;
	/** Whether it is a name, not a description. */
	readonly named: boolean;
	/** What they surely are, or that an editor says who it is; null where nothing tells. */
	readonly sort: 'person' | 'body' | 'decided' | null;
	/** Whether the article itself names who speaks: no pronoun that may mean another, and no guess. */
	readonly plain: boolean;
	/** Whether a pronoun stands for the only person whom its paragraph names before it; absent where not. */
	readonly alone?: boolean;
}

/** A difference between two places. */
export interface Found {
	readonly kind: DifferenceKind;
	readonly words: readonly [string, string];
	readonly spans: readonly [TextPositionSelector | null, TextPositionSelector | null];
	/** Whether both can't be right of one thing. */
	readonly conflicts: boolean;
	/** Whether it conflicts only where a person says that both tell of one thing; absent where not. */
	readonly mayBeTwo?: boolean;
}

/** What finds one kind of difference. */
export interface Comparer {
	readonly name: DifferenceKind;
	readonly fn: (a: Place, b: Place) => readonly Found[];
}

type Side = TextPositionSelector | null;

/** A difference whose words are those of the spans. */
export function between(
	kind: DifferenceKind,
	[a, left]: readonly [Place, Side],
	[b, right]: readonly [Place, Side],
	conflicts = false,
): Found {
	const words = (place: Place, span: Side) => (span ? exactText(place.reading.text, span) : '');
	return { kind, words: [words(a, left), words(b, right)], spans: [left, right], conflicts };
}

/** Where a pattern matches in the words of a place, as spans of its article; found once, as a place is compared with many. */
export function matchesIn(place: Place, pattern: RegExp): readonly TextPositionSelector[] {
	return matchesOf(pattern)(place);
}

const matchesOf = rememberedOf((pattern: RegExp) =>
	rememberedOf(({ exact, start }: Place) =>
		Array.from(exact.matchAll(pattern), ({ 0: words, index }) => ({
			start: start + index,
			end: start + index + words.length,
		})),
	),
);

/** The stems of the words of a place that carry meaning. */
export const stemsIn: (place: Place) => ReadonlySet<string> = rememberedOf(
	({ exact }) => new Set(contentStems(exact)),
);

/** The stems of the words that carry meaning in a place, without those of some spans of it. */
export function stemsBeside(place: Place, spans: readonly TextPositionSelector[]): string[] {
	const starts = [place.start, ...spans.map(({ end }) => end)];
	const borders = spans.map(({ start }) => start).concat(place.end);
	return starts.flatMap((from, at) => contentStems(place.reading.text.slice(from, borders[at])));
}

/** A passage this much shorter than the other leaves out much, and its silence says nothing. */
const fragment = 0.4;

/** Whether neither of two passages is a mere fragment of the other. */
export function areWhole(a: Place, b: Place): boolean {
	const [short, long] = [a.exact.length, b.exact.length].sort((x, y) => x - y) as [number, number];
	return short >= fragment * long;
}
