import { attributedIn } from '../../model/attributed.ts';
import type { DateMention } from '../../model/date-mention.ts';
import { areTwoDays, dayOf } from '../../model/day-of.ts';
import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains, type TextPositionSelector } from '../../model/selector.ts';
import type { EventIndex } from '../event/event-index.ts';
import { printedWords, type KeyOf } from './told-conflicts.ts';

/**
 * What the two sides of differences are the same by, however it is printed: a speaker by who that is in the event, a
 * figure by its amount and hedge, a date by its day or time. All else is the same in the same words.
 */
export function whatIsTold(index: EventIndex, passages: readonly Passage[]): KeyOf {
	const inWords = printedWords(passages);
	const toldBy: Partial<Record<Difference['kind'], Meaning>> = {
		attribution: speakerOf,
		figure: amountOf,
		date: dateOf,
	};
	return (difference, side) => {
		const told = toldBy[difference.kind]?.(index, passages, difference, side) ?? null;
		return told ?? inWords(difference, side);
	};
}

/** What a side means; null where that is not known. */
type Meaning = (
	index: EventIndex,
	passages: readonly Passage[],
	difference: Difference,
	side: number,
) => string | null;

const speakerOf: Meaning = (index, passages, { between, spans }, side) => {
	const [passage, span] = [passages[between[side]!]!, spans[side]];
	const mentioned = attributedIn(index.article(passage.article)).find(
		({ speaker }) => span && speaker?.mention && contains(speaker.mention, span),
	);
	return (mentioned?.speaker ?? index.attribution(passage))?.speaker ?? null;
};

const amountOf: Meaning = (index, passages, { between, spans }, side) => {
	const { figures } = index.article(passages[between[side]!]!.article);
	const found = within(figures, spans[side]);
	if (!found) return null;
	const { amount, until, hedge, unit } = found;
	// 14 % are not $14, nor 14 of anything
	const sign = unit === null || /\p{L}/u.test(unit) ? null : unit;
	return JSON.stringify([amount, until, hedge, sign]);
};

const dateOf: Meaning = (index, passages, difference, side) => {
	const [own, other] = [side, 1 - side].map((at) => dateIn(index, passages, difference, at));
	if (!own || !other) return null;
	return areTwoDays(own.day, other.day) ? own.day : (own.at ?? null);
};

interface DateTold extends Pick<DateMention, 'on' | 'at'> {
	/** The weekday where no day is known. */
	readonly day: string | null;
}

/** The day and the time that a side of a difference names; null where it names none. */
export function dateIn(
	index: EventIndex,
	passages: readonly Passage[],
	{ between, spans, words }: Difference,
	side: number,
): DateTold | null {
	const { dates } = index.article(passages[between[side]!]!.article);
	const found = within(dates, spans[side]);
	return found ? { ...found, day: dayOf(found, words[side]!) } : null;
}

function within<T extends TextPositionSelector>(
	found: readonly T[],
	span: TextPositionSelector | null | undefined,
): T | undefined {
	return found.find((each) => span && contains(span, each));
}
