import { rememberedOf } from '../../../text/remembered.ts';
import type { Figure } from '../../../model/figure.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import type { Place } from './compared.ts';
import { withShares } from './shares.ts';

/** The figures of a place that count or measure something; “at 09.00 hours” is a time of day. */
export const figuresIn: (place: Place) => readonly Figure[] = rememberedOf((place) =>
	withShares(
		place,
		place.reading.figures.filter(
			(figure) => contains(place, figure) && !isTimeOfDay(place, figure),
		),
	),
);

/** “09.00 hours”, “1630 hours”; what may be a length of time as well is left out, as it can't be told. */
function isTimeOfDay({ reading: { text } }: Place, { start, end }: Figure): boolean {
	return (
		/^(?:[01]?\d|2[0-4])[.:]?[0-5]\d$/u.test(text.slice(start, end)) &&
		/^\s*(?:hours|hrs)\b/iu.test(text.slice(end))
	);
}

/** A figure with the currency and the hedge that stand right before it; “three times” is one, as “twice” is. */
export function spanOf(
	{ reading }: Place,
	{ start, end, hedge, unit }: Figure,
): TextPositionSelector {
	const isMoney = unit !== null && reading.text.slice(0, start).endsWith(unit);
	const from = isMoney ? start - unit.length : start;
	const before = hedge ? reading.text.slice(0, from).trimEnd() : '';
	const hedged = hedge !== null && before.toLowerCase().endsWith(hedge);
	const times = unit === 'times' && reading.text.startsWith(' times', end) ? ' times'.length : 0;
	return { start: hedged ? before.length - hedge.length : from, end: end + times };
}

/** A figure with what it counts, as the article prints it: “8.4 percent”, whatever the unit is called here. */
export function inWords(place: Place, figure: Figure): string {
	const { start, end } = spanOf(place, figure);
	return place.reading.text.slice(start, end + lengthOfUnit(place, { ...figure, end }));
}

function lengthOfUnit({ reading: { text } }: Place, { end, unit }: Figure): number {
	if (unit === null) return 0;
	const words = unit === '%' ? percent : literal(unit);
	return (
		new RegExp(String.raw`^[\s-]*(?:${words})(?![\p{L}\p{N}])`, 'iu').exec(text.slice(end))?.[0]
			.length ?? 0
	);
}

const percent = String.raw`%|per\s?cent(?:age points?)?`;

/** A pattern for words as they stand, whatever white space is between them. */
function literal(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
}

/** “Section 12”, “Marsh, 44,”: a number that counts nothing. */
export function isNumbered({ reading: { text } }: Place, { start, end, hedge }: Figure): boolean {
	return (
		(hedge === null && /\p{Lu}\S*\s+\d$/u.test(text.slice(Math.max(0, start - 30), start + 1))) ||
		/^\p{P}/u.test(text.slice(end))
	);
}
