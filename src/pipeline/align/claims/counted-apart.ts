import { countTheSame } from '../differences/units.ts';
import { amounts } from './claim-evidence.ts';
import type { Told } from './told.ts';

/**
 * Whether two tellings give two numbers that an article of the same group keeps apart: where one
 * article counts 1,500 soldiers in one clause and 12,000 in another, another's 12,000 do not
 * contradict a third's 1,500. They tell of two things, and the group is too wide.
 */
export function areCountedApart(a: Told, b: Told, group: readonly Told[]): boolean {
	const byArticle = Map.groupBy(group, ({ reading }) => reading);
	return [...byArticle.values()].some((own) =>
		own.some((one) => own.some((other) => keepApart(one, other) && tellThese(one, other, a, b))),
	);
}

/** Whether two clauses count one thing and share no number. */
function keepApart(one: Told, other: Told): boolean {
	const alike = one.figures.some((x) => other.figures.some((y) => countTheSame(x, y)));
	return alike && amounts(one.figures).isDisjointFrom(amounts(other.figures));
}

function tellThese(one: Told, other: Told, a: Told, b: Told): boolean {
	return haveOne(one, a) && haveOne(other, b);
}

function haveOne(one: Told, other: Told): boolean {
	return !amounts(one.figures).isDisjointFrom(amounts(other.figures));
}
