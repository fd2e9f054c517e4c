import type { Figure } from '../../../model/figure.ts';
import { contains } from '../../../model/selector.ts';
import { fold } from '../../../language/words.ts';
import { ageDifferences } from './ages.ts';
import { stemsBeside, type Found, type Place } from './compared.ts';
import { areEstimatesOfOne } from './estimates.ts';
import { exclude, isEqual } from './exclusive-figures.ts';
import { tellOneCount } from './one-count.ts';
import { figuresIn, inWords, isNumbered, spanOf } from './printed-figures.ts';
import { areRivals } from './rival-figures.ts';
import { mayBeOfOneSet } from './shares.ts';
import { tallyDifferences, tallyIn } from './tallies.ts';
import { areMeasuredApart, areOfTwoThings } from './told-near.ts';
import {
	addsToAnother,
	tellOneOfShares,
	tellSomethingInCommon,
	type ToldFigure,
} from './told-beside.ts';
import { areOfTwoMonths, areOfTwoYears } from './years-told.ts';

/** The figures, ages, votes and scores of one thing that are not the same in both places. */
export function figureDifferences(a: Place, b: Place): Found[] {
	const areTallies = tallyIn(a) !== null && tallyIn(b) !== null;
	const counts = areTallies ? tallyDifferences(a, b, mayBeTwo) : countDifferences(a, b);
	return [...ageDifferences(a, b), ...counts];
}

/** The figures that count one thing in both places and are not the same, each held against its likest partner. */
function countDifferences(a: Place, b: Place): Found[] {
	const [left, right] = [figuresIn(a), figuresIn(b)];
	const alone = left.length === 1 && right.length === 1 && isAlikeBeside(a, b, left[0]!, right[0]!);
	return left.flatMap((figure): Found[] => {
		const counterparts = right.filter(
			(other) => alone || (!isMultiple(figure) && mayTellOneCount([a, figure], [b, other])),
		);
		const equal = counterparts.find((other) => isEqual(figure, other));
		const partner =
			equal ??
			counterparts
				.filter((other) => mayBeOfOneSet([figure, left], [other, right]))
				.find((other) => !left.some((own) => isEqual(own, other)));
		if (!partner || (equal ? sameHedge(figure, partner) : isToldBare(figure, b))) return [];
		return [
			{
				kind: 'figure',
				words: [inWords(a, figure), inWords(b, partner)],
				spans: [spanOf(a, figure), spanOf(b, partner)],
				conflicts: !equal && exclude(figure, partner),
				mayBeTwo: mayBeTwo([a, figure], [b, partner]),
			},
		];
	});
}

const mayTellOneCount = (one: ToldFigure, other: ToldFigure): boolean =>
	tellOneCount(one, other) || areRivals(one, other);

/** “11 reports of deaths and 87 of harm” has the number of “87 reports of harm”, though not its unit. */
function isToldBare(figure: Figure, b: Place): boolean {
	return b.reading.figures.some(
		(other) =>
			contains(b, other) &&
			other.unit === null &&
			isEqual(figure, other) &&
			/^ of\b/u.test(b.reading.text.slice(other.end)),
	);
}

/** Whether they may count two things, as far as the words beside them and the rest of both articles tell. */
function mayBeTwo(one: ToldFigure, other: ToldFigure): boolean {
	if (areOfTwoYears(one, other) || areOfTwoMonths(one, other)) return true;
	if (areOfTwoThings(one, other) || !tellOneOfShares(one, other)) return true;
	if (areRivals(one, other)) return false;
	const isInCommon = areEstimatesOfOne(one, other) || tellSomethingInCommon(one, other);
	return !isInCommon || areMeasuredApart(one, other);
}

/**
 * Whether two numbers that count nothing named, or times, stand between the same words: “three were
 * hurt” and “four were hurt” differ in a number, “two died there” and “in all, three died” need not.
 */
function isAlikeBeside(a: Place, b: Place, one: Figure, other: Figure): boolean {
	const isBare = ({ unit }: Figure) => unit === null;
	const areAlike = isMultiple(one) ? isMultiple(other) : isBare(one) && isBare(other);
	if (!areAlike || isNumbered(a, one) || isNumbered(b, other)) return false;
	if (addsToAnother([a, one]) !== addsToAnother([b, other])) return false;
	const [left, right] = [stemsBeside(a, [spanOf(a, one)]), stemsBeside(b, [spanOf(b, other)])];
	return left.length > 0 && left.join(' ') === right.join(' ');
}

/** “Three times”, “twice”. */
const isMultiple = ({ unit }: Figure): boolean => unit === 'times';

const sameHedge = (a: Figure, b: Figure): boolean => fold(a.hedge ?? '') === fold(b.hedge ?? '');
