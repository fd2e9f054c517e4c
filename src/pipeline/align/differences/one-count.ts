import { areOneCurrency } from './currencies.ts';
import { areEstimatesOfOne } from './estimates.ts';
import { fateOf } from './fates.ts';
import { isNumbered } from './printed-figures.ts';
import { addsToAnother, haveOnePredicate, type ToldFigure } from './told-beside.ts';
import { countTheSame, isCounted, unitKey } from './units.ts';

/**
 * Whether two figures count one thing, of which one and the same is told: seven dead are not 23 missing,
 * and three more bodies are no toll.
 */
export function tellOneCount(one: ToldFigure, other: ToldFigure): boolean {
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
