import type { Figure } from '../../../model/figure.ts';
import type { Place } from './compared.ts';

const joint = String.raw`of (?:(?:the|its|their|those|these|all) )?`;
const betweenNumbers = new RegExp(`^ ${joint}$`, 'u');
const noneBefore = new RegExp(String.raw`(?<!\p{L})(?:none|not (?:a single )?one) ${joint}$`, 'iu');

/** “Of the six members, ”, up to the share. */
const wholeBefore = new RegExp(String.raw`(?<!\p{L})${joint}$`, 'iu');
/** A figure that counts some of what another counts. */
interface Share extends Figure {
	readonly whole: Figure;
}

export const isShare = (figure: Figure): figure is Share => 'whole' in figure;

/**
 * “Five of the six members” and “of the six members, five” count five members, “none of the six members” none; six is how
 * many there are. So each share is a figure of what the whole counts.
 */
export function withShares({ reading: { text } }: Place, figures: readonly Figure[]): Figure[] {
	return figures.flatMap((figure, at): (Figure | Share)[] => {
		const [last, next] = [figures[at - 1], figures[at + 1]];
		if (next && figure.unit === null && betweenNumbers.test(text.slice(figure.end, next.start)))
			return [{ ...figure, end: next.end, unit: next.unit, whole: next }];
		if (last?.unit && isWholeBefore(text, last, figure))
			return [{ ...figure, unit: last.unit, whole: last }];
		const none = noneBefore.exec(text.slice(Math.max(0, figure.start - 30), figure.start));
		if (!none || figure.unit === null) return [figure];
		const start = figure.start - none[0].length;
		return [{ ...figure, start, amount: 0, hedge: null, whole: figure }, figure];
	});
}

function isWholeBefore(text: string, whole: Figure, { start }: Figure): boolean {
	const before = text.slice(Math.max(0, whole.start - 30), whole.start);
	return text.slice(whole.end, start) === ` ${whole.unit}, ` && wholeBefore.test(before);
}

/** A figure among those of its place. */
type Among = readonly [Figure, readonly Figure[]];

/** Whether two figures may be of one set: no whole is held against a share, nor a share against more than there are. */
export function mayBeOfOneSet(one: Among, other: Among): boolean {
	if (isWhole(one) !== isWhole(other)) return false;
	const [left, right] = [wholeOf(one), wholeOf(other)];
	// “three of 12 for it”, “nine of 12 against it”
	const addUp = one[0].amount + other[0].amount === left?.amount;
	if (left && right) return left.amount === right.amount && !addUp;
	const [whole, count] = left ? [left, other[0]] : [right, one[0]];
	return !whole || count.amount <= whole.amount;
}

const isWhole = ([figure, all]: Among): boolean =>
	all.some((other) => isShare(other) && other.whole === figure);

const wholeOf = ([figure]: Among): Figure | undefined =>
	isShare(figure) ? figure.whole : undefined;
