import type { Figure } from '../../../model/figure.ts';
import { contains } from '../../../model/selector.ts';
import { fold } from '../../../language/words.ts';
import { ageDifferences } from './ages.ts';
import { stemsBeside, type Found, type Place } from './compared.ts';
import { areOneCurrency } from './currencies.ts';
import { areEstimatesOfOne } from './estimates.ts';
import { fateOf } from './fates.ts';
import { allowForEachOther } from './hedges.ts';
import { figuresIn, inWords, isNumbered, spanOf } from './printed-figures.ts';
import { mayBeOfOneSet } from './shares.ts';
import { tallyDifferences, tallyIn } from './tallies.ts';
import { areOfTwoThings } from './told-near.ts';
import {
	addsToAnother,
	haveOnePredicate,
	tellSomethingInCommon,
	type ToldFigure,
} from './told-beside.ts';
import { countTheSame, isCounted, unitKey } from './units.ts';
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
			(other) => alone || (!isMultiple(figure) && tellOneCount([a, figure], [b, other])),
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

/** Whether they may count two things, as far as the words beside them tell. */
function mayBeTwo(one: ToldFigure, other: ToldFigure): boolean {
	const isInCommon = areEstimatesOfOne(one, other) || tellSomethingInCommon(one, other);
	if (areOfTwoYears(one, other) || areOfTwoMonths(one, other) || !isInCommon) return true;
	return areOfTwoThings(one, other);
}

/** Whether both can't be right: not where a hedge or rounding allows for both. */
function exclude(one: Figure, other: Figure): boolean {
	return !isRounded(one, other) && !allowForEachOther(one, other) && !isWithin(one, other);
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

const isEqual = (a: Figure, b: Figure): boolean => a.amount === b.amount && a.until === b.until;

/** “Between 10 and 15” and “15”; of two ranges each names its own ends. */
function isWithin(one: Figure, other: Figure): boolean {
	const [range, point] = one.until === null ? [other, one] : [one, other];
	return (
		range.until !== null &&
		point.until === null &&
		range.amount <= point.amount &&
		point.amount <= range.until
	);
}

/** Whether the one is the other with fewer digits: 4 for 4.1, 1,500 for 1,523, $99 for $99.99; 150 is no 147. */
function isRounded(a: Figure, b: Figure): boolean {
	const [coarse, fine] = stepOf(a.amount) > stepOf(b.amount) ? [a, b] : [b, a];
	const step = stepOf(coarse.amount);
	const isExact = Number.isInteger(fine.amount) && fine.amount < 1000;
	const oneDigit = coarse.amount < 10 * step && Number.isInteger(fine.amount);
	const isFar = Math.abs(coarse.amount - fine.amount) > farFrom(fine) * coarse.amount;
	if (isFar || coarse.unit === '%') return false;
	if (isExact || oneDigit || coarse.until !== null || fine.until !== null) return false;
	const isPrice = /^\p{Sc}$/u.test(fine.unit ?? '') && !Number.isInteger(fine.amount);
	const isCut = isPrice && Math.floor(fine.amount / step) * step === coarse.amount;
	return isCut || Math.round(fine.amount / step) * step === coarse.amount;
}

/** What is measured to a decimal may be rounded further than what is counted. */
const farFrom = ({ amount }: Figure): number => (Number.isInteger(amount) ? 0.03 : 0.05);

/** The place of the last digit that is not nought: 100 for 1,500, 1 for 4, .1 for 4.1. */
function stepOf(amount: number): number {
	if (!Number.isInteger(amount)) return 10 ** -String(amount).split('.').at(-1)!.length;
	return amount === 0 ? 1 : 10 ** /0*$/u.exec(String(amount))![0].length;
}

const sameHedge = (a: Figure, b: Figure): boolean => fold(a.hedge ?? '') === fold(b.hedge ?? '');

/**
 * Whether two figures count one thing, of which one and the same is told: seven dead are not 23 missing,
 * and three more bodies are no toll.
 */
function tellOneCount(one: ToldFigure, other: ToldFigure): boolean {
	const [left, right] = [fateOf(...one), fateOf(...other)];
	if (addsToAnother(one) !== addsToAnother(other)) return false;
	if (areEstimatesOfOne(one, other)) return true;
	if (areOneCurrency(one, other)) return true;
	if (countTheSame(one[1], other[1])) return left === null || right === null || left === right;
	return haveOnePredicate(one, other) || (left !== null && left === right && countAll(one, other));
}

/** “Four people were killed”, “five workers were killed”, “six killed”: a count of all whom it befell. */
function countAll(one: ToldFigure, other: ToldFigure): boolean {
	const told = [one, other];
	if (told.every(([, { unit }]) => unit === null)) return false;
	return told.some(countsAnybody) && told.every((each) => countsAnybody(each) || countsSome(each));
}

function countsAnybody(told: ToldFigure): boolean {
	const { unit } = told[1];
	return unit === null ? !isNumbered(...told) : /^(?:peopl|person)$/u.test(unitKey(unit));
}

const countsSome = ([, { unit }]: ToldFigure): boolean => unit !== null && isCounted(unit);
