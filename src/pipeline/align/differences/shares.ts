import { contentStems } from '../../../language/words.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Place } from './compared.ts';
import type { ToldFigure } from './told-beside.ts';

const joint = String.raw`of (?:(?:the|its|their|those|these|all) )?`;
const betweenNumbers = new RegExp(`^ ${joint}$`, 'u');
const noneBefore = new RegExp(String.raw`(?<!\p{L})(?:none|not (?:a single )?one) ${joint}$`, 'iu');

/** “Of the six members, ”, up to the share. */
const wholeBefore = new RegExp(String.raw`(?<!\p{L})${joint}$`, 'iu');
/** How many there are of what a share is of, by the share. */
const wholes = new WeakMap<Figure, Figure>();

function share(of: Figure, figure: Figure): Figure {
	wholes.set(figure, of);
	return figure;
}

/**
 * “Five of the six members” and “of the six members, five” count five members, “none of the six members” none; six is how
 * many there are. So each share is a figure of what the whole counts.
 */
export function withShares({ reading: { text } }: Place, figures: readonly Figure[]): Figure[] {
	return figures.flatMap((figure, at): Figure[] => {
		const [last, next] = [figures[at - 1], figures[at + 1]];
		if (next && figure.unit === null && betweenNumbers.test(text.slice(figure.end, next.start)))
			return [share(next, { ...figure, end: next.end, unit: next.unit })];
		if (last?.unit && isWholeBefore(text, last, figure))
			return [share(last, { ...figure, unit: last.unit })];
		const none = noneBefore.exec(text.slice(Math.max(0, figure.start - 30), figure.start));
		if (!none || figure.unit === null) return [figure];
		const start = figure.start - none[0].length;
		return [share(figure, { ...figure, start, amount: 0, hedge: null }), figure];
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
	all.some((other) => wholes.get(other) === figure);

const wholeOf = ([figure]: Among): Figure | undefined => wholes.get(figure);

/** “Of the seven, six left the rails” and “two of the seven caught fire”: of two shares one and the same must be told. */
export function tellOneOfShares(...told: readonly [ToldFigure, ToldFigure]): boolean {
	if (!told.every(([, figure]) => wholes.has(figure))) return true;
	const [left, right] = told.map(stemsBehind) as [Set<string>, Set<string>];
	return !left.isDisjointFrom(right);
}

function stemsBehind([{ exact, start }, { end, unit }]: ToldFigure): ReadonlySet<string> {
	const behind = contentStems(exact.slice(end - start).split(/[,.;:]/u)[0]!);
	return new Set(behind).difference(new Set(contentStems(unit ?? '')));
}
