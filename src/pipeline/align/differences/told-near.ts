import { isTime } from '../../../language/speaking.ts';
import { contentStems, stemOf } from '../../../language/words.ts';
import type { Figure } from '../../../model/figure.ts';
import { fateOf } from './fates.ts';
import { areCountedFromElsewhere } from './lengths-of-time.ts';
import { likeStems } from './like-words.ts';
import { nameOtherPeople, withoutSources } from './people-told.ts';
import { isAgainst } from './sides-taken.ts';
import { empty, parties, percent, withoutNames, type ToldFigure } from './told-beside.ts';

/** Units in which news measures very different things; as they are printed. */
const measures =
	/^(?:%|\p{Sc}|(?:-.*)?(?:(?:rushing |passing )?yards?|points?|games?|seasons?|decades?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilomet(?:re|er)s?|kms?|met(?:re|er)s?|feet|foot|inch(?:es)?|pounds?|tonn?e?s?|degrees?|euros?|dollars?|magnitude|GHz|GB|MB|mm|GMT|UTC)(?!\p{L}).*)$/iu;

export const isMeasure = ([, { unit }]: ToldFigure): boolean =>
	unit !== null && measures.test(unit);

/** How many words that carry meaning tell, on either side of a measure, what is measured. */
const nearby = 2;

/** Whether a word that carries meaning stands near both of two measures: “spent two hours negotiating”, “for three hours while they negotiated”. */
function tellOneThingNear(one: ToldFigure, other: ToldFigure): boolean {
	return !wordsNear(one).isDisjointFrom(wordsNear(other));
}

function wordsNear([{ exact, start }, figure]: ToldFigure): ReadonlySet<string> {
	const before = stems(exact.slice(0, figure.start - start)).slice(-nearby);
	const behind = stems(exact.slice(figure.end - start).split(/\b(?:and|but|while)\b/u)[0]!);
	const own = new Set(figure.unit === '%' ? percent : contentStems(measureIn(figure)));
	return new Set([...before, ...behind.filter((stem) => !own.has(stem)).slice(0, nearby)]);
}

const stems = (words: string): string[] =>
	likeStems(withoutNames(words)).filter(
		(stem) => !/\d/u.test(stem) && !parties.has(stem) && !empty.has(stem),
	);

/** “-year” of “-year sentence”. */
const measureIn = ({ unit }: Figure): string => /^-?[\p{L}%]+/u.exec(unit ?? '')?.[0] ?? '';

/**
 * Whether two figures count two things, as far as what is named with them tells: other kinds, other people, a rate and a
 * sum, one sum in two currencies.
 */
export function areOfTwoThings(one: ToldFigure, other: ToldFigure): boolean {
	return (
		areOfTwoKinds(one[1], other[1]) ||
		tellOfOthers(one, other) ||
		nameOthers(namesBehind(one), namesBehind(other)) ||
		isRate(one) !== isRate(other) ||
		isYearsOld(one) !== isYearsOld(other) ||
		isAgainst(one) !== isAgainst(other) ||
		isConverted(one) ||
		isConverted(other) ||
		areCountedFromElsewhere(one, other)
	);
}

/** Whether nothing beside two measures tells that one thing is measured, or one article gives both. */
export const areMeasuredApart = (one: ToldFigure, other: ToldFigure): boolean =>
	isMeasure(one) && (one[0].article === other[0].article || !tellOneThingNear(one, other));

/** “31 fire trucks” and “three ladder trucks”, “three other rifles”: kinds of what both count, that one or both name. */
function areOfTwoKinds(one: Figure, other: Figure): boolean {
	const [left, right] = [one, other].map(kindsIn) as [string[], string[]];
	const isApart = new Set(left).isDisjointFrom(new Set(right));
	if (isAge(one) !== isAge(other) || isStrength(one) !== isStrength(other)) return true;
	if (isAge(one)) return isApart && left.length + right.length > 0;
	const isOther = left.includes('other') !== right.includes('other');
	return isOther || (left.length > 0 && right.length > 0 && isApart);
}

/** “A 2.9 aftershock” is none of “two aftershocks”. */
const isStrength = ({ unit, amount }: Figure): boolean =>
	/(?:shock|quake|tremor)s?$/iu.test(unit ?? '') && !Number.isInteger(amount);

/** “Who is 61 years old” tells no length of time. */
const isYearsOld = ([{ exact, start }, { end, unit }]: ToldFigure): boolean =>
	unit !== null &&
	/^[\s-]*(?:years?|months?|weeks?|days?)[\s-](?:old|of age)\b/iu.test(exact.slice(end - start));

const isAge = ({ unit }: Figure): boolean => /^-years?[- ]old\b/u.test(unit ?? '');

/** The words of a unit beside what it counts; of an age, who is so old. */
function kindsIn(figure: Figure): string[] {
	const words = (figure.unit ?? '')
		.toLowerCase()
		.split(/[\s-]+/u)
		.filter(Boolean);
	const kinds = isAge(figure) ? words.slice(2) : words.slice(0, -1);
	return kinds.map((word) => (word === 'other' ? word : stemOf(word)));
}

const nameOthers = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
	left.size > 0 && right.size > 0 && left.isDisjointFrom(right);

/** “Roe finished with 25 points”, “Cole finished with 20 points”: both name somebody, of the figure or before it, and nobody whom the other names. */
function tellOfOthers(one: ToldFigure, other: ToldFigure): boolean {
	if (fateOf(...one) !== null) return false;
	if (nameOtherPeople(one[0], other[0])) return true;
	const [left, right] = [one[0], other[0]].map(withoutSources) as [string, string];
	const led = [
		left.slice(0, one[1].start - one[0].start),
		right.slice(0, other[1].start - other[0].start),
	];
	return led.every((before) => names(before).size > 0) && nameOthers(names(left), names(right));
}

/** “13 miles east of Arby” */
const namesBehind = ([place, { end }]: ToldFigure): ReadonlySet<string> =>
	names(
		` ${withoutSources(place)
			.slice(end - place.start)
			.split(/\s+/u)
			.slice(0, farthest)
			.join(' ')}`,
	);

/** In words. */
const farthest = 7;

/** Words with a capital, but for the first, which has one anyway. */
const names = (words: string): ReadonlySet<string> =>
	new Set(
		Array.from(
			words.matchAll(/(?<=[\p{L}\p{N},;:–—-]\s+)\p{Lu}[\p{L}-]+|^\p{Lu}{2,}(?= )/gu),
			([name]) => name.toLowerCase(),
		).filter((name) => !isTime(name)),
	);

/** “5.2 yards a carry”, “15.5 points per game”, “every day costs us £9 million” */
function isRate([{ exact, start }, figure]: ToldFigure): boolean {
	const { end, unit } = figure;
	const behind = exact.slice(end - start).trimStart();
	const rest = unit !== null && behind.startsWith(unit) ? behind.slice(unit.length) : behind;
	if (/^\s*(?:per(?! cent\b)|an?|each|every)\s+\p{L}/u.test(rest)) return true;
	const before = exact
		.slice(0, figure.start - start)
		.split(/[.,;:!?]\s/u)
		.at(-1)!;
	return /(?<!\p{L})(?:(?:[Ee]very|[Ee]ach) (?:minute|hour|day|week|month|year)|(?:[Dd]aily|[Ww]eekly|[Mm]onthly) (?:cost|loss|bill|average|output|sale)s?)\b/u.test(
		before,
	);
}

/** “85 million euros ($108 million)”, “60 metres (200 feet)”: what the figure before is in another currency or measure. */
function isConverted([{ reading }, { start, unit }]: ToldFigure): boolean {
	const before = reading.text.slice(Math.max(0, start - 40), start);
	return (
		unit !== null &&
		/\d[\d.,]*(?:[\s-]?\p{L}+){0,2}\s*\((?:about |some |nearly )?(?:US|A)?\p{Sc}?$/u.test(before)
	);
}
