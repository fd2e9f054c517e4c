import type { Reason } from '../../../model/grouping.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import type { Place } from '../differences/compared.ts';
import { signOf } from '../differences/currencies.ts';
import { deedsTold } from '../differences/denied-deeds.ts';
import { fateOf } from '../differences/fates.ts';
import { outcomesTold } from '../differences/outcomes-told.ts';
import { fatesTold } from '../differences/none-told.ts';
import { befalling, negationDifferences } from '../differences/negations.ts';
import { placeOfClause } from '../differences/place-of-clause.ts';
import { figuresIn } from '../differences/printed-figures.ts';
import { giveRivals } from '../differences/rival-figures.ts';
import { kindOfUnit } from '../differences/units.ts';
import { reasonsFor, sameClaim } from './same-claim.ts';
import type { Told } from './told.ts';

/** Of pairs that give two numbers of one thing 63 of 72 told one claim, on invented events; a group of them alone is not to be a sure one. */
const rivalsAreOne = 0.65;

/** From here on two clauses are alike enough for a denial to be of what the other says. */
const near = 0.2;

/** How sure it is that two clauses tell one claim, from 0 to 1: by what is alike in them, or as what they tell excludes each other. */
export function likelihoodOf(a: Told, b: Told): number {
	const likelihood = sameClaim(a, b);
	return isRaised(a, b, likelihood) ? rivalsAreOne : likelihood;
}

/** What made two clauses one claim, what counts most first, with its share of all that speaks for it. */
export function whyOneClaim(a: Told, b: Told): Reason[] {
	return isRaised(a, b, sameClaim(a, b)) ? [{ evidence: 'rivals', share: 1 }] : reasonsFor(a, b);
}

function isRaised(a: Told, b: Told, likelihood: number): boolean {
	if (likelihood >= rivalsAreOne) return false;
	return haveRivals(a, b) || (likelihood >= near && areDenied(a, b));
}

/** Whether one of two clauses denies what the other says; only of clauses that are somewhat alike: “no petrol bombs” is told of many. */
function areDenied(a: Told, b: Told): boolean {
	if (a.reading === b.reading || a.negated === b.negated) return false;
	return negationDifferences(placeOf(a), placeOf(b)).some(({ conflicts }) => conflicts);
}

/** What a clause counts, and what it tells of whom it counts: clauses that share none of it give no rivals. */
export const countedIn = rememberedOf((told: Told): ReadonlySet<string> => {
	const place = placeOf(told);
	const fates = fatesTold(place).map((fate) => `befell ${fate}`);
	const counts = figuresIn(place).flatMap((figure) => {
		const fate = fateOf(place, figure);
		const unit = figure.unit === null ? [] : [kindOfUnit(signOf(figure.unit))];
		return fate === null ? unit : [...unit, `fate ${fate}`];
	});
	return new Set([...fates, ...deedsTold(place), ...outcomesTold(place), ...counts]);
});

/** Whether two clauses of two articles tell one thing in two ways: two numbers, or that it befell nobody and that it did. */
export function haveRivals(a: Told, b: Told): boolean {
	if (a.reading === b.reading || countedIn(a).isDisjointFrom(countedIn(b))) return false;
	const [left, right] = [placeOf(a), placeOf(b)];
	return befalling.some((told) => told(left, right).length > 0) || giveRivals(left, right);
}

const placeOf = ({ reading, clause }: Told): Place => placeOfClause(reading, clause);
