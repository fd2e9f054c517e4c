import type { Figure } from '../../../model/figure.ts';
import type { Place } from './compared.ts';
import { signOf } from './currencies.ts';
import { exclude, isEqual } from './exclusive-figures.ts';
import { tells, toldFigures, weightInCommon } from './figures-of-article.ts';
import { areOfOneFate, countsAnybody, mayCountOne, tellOneCount } from './one-count.ts';
import { figuresIn } from './printed-figures.ts';
import { mayBeOfOneSet } from './shares.ts';
import type { ToldFigure } from './told-beside.ts';
import { areMeasuredApart, areOfTwoThings, isMeasure } from './told-near.ts';
import { areOfTwoMonths, areOfTwoYears } from './years-told.ts';

/** Two numbers more than this many times apart are seldom told of one thing. */
const farthest = 3;
/** The same where nothing but the unit tells of one thing. */
const farthestAlone = 1.4;
/** From here on words in common, weighed by how rare they are, tell of one thing: a word of four sentences in a hundred. */
const enough = 3.2;
/** The same of measures, shares and sums, of which news gives many. */
const enoughVague = 5;

/**
 * Whether two articles give two numbers of one thing, as far as what both tell besides lets one see: neither
 * has the other's number, so that they are what is left over once equal numbers are paired.
 */
export function areRivals(one: ToldFigure, other: ToldFigure): boolean {
	if (!areLeftOver(one, other)) return false;
	if (areOfOneFate(one, other) || areTied(one, other)) return true;
	return apart(one[1], other[1]) <= farthestAlone && areAlone(one, other);
}

/** Whether two numbers may be of one thing, and neither article has that of the other. */
function areLeftOver(one: ToldFigure, other: ToldFigure): boolean {
	if (one[0].article === other[0].article || !mayBeOfOneThing(one, other)) return false;
	return !tells(other[0].reading, one) && !tells(one[0].reading, other);
}

/** Whether enough is told in common beside both. */
function areTied(one: ToldFigure, other: ToldFigure): boolean {
	if (areMeasuredApart(one, other)) return false;
	return weightInCommon(one, other) >= (isVague(one) ? enoughVague : enough);
}

/** Whether some figures of two places are rivals. */
export function giveRivals(a: Place, b: Place): boolean {
	return figuresIn(a).some((figure) =>
		figuresIn(b).some((other) => areRivals([a, figure], [b, other])),
	);
}

function mayBeOfOneThing(one: ToldFigure, other: ToldFigure): boolean {
	if (apart(one[1], other[1]) > farthest || !exclude(one[1], other[1])) return false;
	if (!mayCountOne(one, other) || isAgeOrYear(one[1]) || isAgeOrYear(other[1])) return false;
	const sets = [one, other].map(([place, figure]) => [figure, figuresIn(place)] as const);
	if (!mayBeOfOneSet(sets[0]!, sets[1]!) || isInPart(one[0]) !== isInPart(other[0])) return false;
	return !areOfTwoThings(one, other) && !areOfTwoYears(one, other) && !areOfTwoMonths(one, other);
}

/** “Saved 41 in the first hour”, “three were badly hurt”, “the worst since”: of a part, or of another time. */
const isInPart = ({ exact }: Place): boolean => inPart.test(exact);

const inPart =
	/(?<!\p{L})(?:similar|earlier|previous|worst since|(?:by|at|before) (?:noon|midnight|dawn|dusk)|in the (?:first|last)|badly|seriously|critically|severely|slightly|further|for \p{L}+ing)(?!\p{L})/iu;

/** How many times the greater is the smaller. */
function apart({ amount: a }: Figure, { amount: b }: Figure): number {
	return Math.max(a, b) / Math.max(Math.min(a, b), Number.EPSILON);
}

/** “The 47-year-old”, “her 2021 paper” */
const isAgeOrYear = ({ amount, unit }: Figure): boolean =>
	/^-years?[- ]old\b/u.test(unit ?? '') || (amount >= 1900 && amount < 2100);

/** Whether what they count is counted nowhere else in the two articles, but where both give one number. */
function areAlone(one: ToldFigure, other: ToldFigure): boolean {
	const isBroad = (told: ToldFigure) => !isSum(told) && (isVague(told) || countsAnybody(told));
	if (isBroad(one) || isBroad(other)) return false;
	return isAlone(one, other) && isAlone(other, one);
}

const isVague = (told: ToldFigure): boolean =>
	isMeasure(told) || /^(?:%|\p{Sc}|times)$/u.test(told[1].unit ?? '');

const isSum = ([, { unit }]: ToldFigure): boolean => /^\p{Sc}$/u.test(signOf(unit ?? ''));

function isAlone(one: ToldFigure, other: ToldFigure): boolean {
	return toldFigures(one[0].reading).every(
		(told) => isEqual(told[1], one[1]) || !tellOneCount(told, one) || tells(other[0].reading, told),
	);
}
