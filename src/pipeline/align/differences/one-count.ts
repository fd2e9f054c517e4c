import { isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOf } from '../../../language/words.ts';
import { areOneCurrency } from './currencies.ts';
import { areEstimatesOfOne } from './estimates.ts';
import { fateOf, journeys } from './fates.ts';
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
	// of people aboard some are the crew
	const isFate = left !== null && left === right && left !== journeys;
	return haveOnePredicate(one, other) || (isFate && countAll(one, other));
}

/** “Four people were killed”, “five workers were killed”, “six killed”: a count of all whom it befell. */
function countAll(one: ToldFigure, other: ToldFigure): boolean {
	const told = [one, other];
	if (told.every(([, { unit }]) => unit === null)) return false;
	return told.some(countsAnybody) && told.every((each) => countsAnybody(each) || countsSome(each));
}

/** Whether it counts people, whoever they are. */
export function countsAnybody(told: ToldFigure): boolean {
	const { unit } = told[1];
	return unit === null ? !isNumbered(...told) : /^(?:peopl|person)$/u.test(unitKey(unit));
}

const countsSome = ([, { unit }]: ToldFigure): boolean => unit !== null && isCounted(unit);

/** Whether two figures may count one thing: “640,000 customers” and “1.2 million people”, “injuring 38,” and “46 hurt”. */
export function mayCountOne(one: ToldFigure, other: ToldFigure): boolean {
	if (tellOneCount(one, other)) return true;
	const told = [one, other];
	// “two died at the scene”, “in all, three died”: of bare numbers it is not told whether they are all
	const areBare = told.every(([, { unit }]) => unit === null);
	if (areOfOneFate(one, other))
		return !areBare && told.every((each) => countsAnybody(each) || isBefore(each));
	const fates = told.map((each) => fateOf(...each)).filter((fate) => fate !== null);
	return fates.length < 2 && told.every(countsPeople) && told.some(countsAnybody);
}

/** Whether both say of whom they count that one and the same befell them. */
export function areOfOneFate(one: ToldFigure, other: ToldFigure): boolean {
	const fate = fateOf(...one);
	return fate !== null && fate === fateOf(...other);
}

/** “Killing 12, officials said”: what befell them stands right before the number. */
function isBefore([{ exact, start }, figure]: ToldFigure): boolean {
	return figure.unit === null && befalling.test(exact.slice(0, figure.start - start));
}

const befalling =
	/\b(?:kill|injur|wound|hurt|arrest|detain)\p{L}*(?: (?:about|around|some|nearly|at least|more than|over))? $/iu;

function countsPeople([, { unit }]: ToldFigure): boolean {
	const noun = wordsOf(unit ?? '').at(-1);
	return noun !== undefined && (isPeopleNoun(noun) || isCounted(noun));
}
