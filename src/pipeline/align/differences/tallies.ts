import type { Figure } from '../../../model/figure.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { isTime } from '../../../language/speaking.ts';
import { between, matchesIn, type Found, type Place } from './compared.ts';
import { nameOtherPeople } from './people-told.ts';
import type { ToldFigure } from './told-beside.ts';

/** Two numbers held against each other: “76 votes to 71”, “5-4”, “3–1”. */
interface Tally extends Figure {
	readonly amount: number;
	readonly until: number;
}

/** The greater stands first: “10 to 15 votes” is a range, and “76 to 72 percent” a fall. */
const tally =
	/(?<![\p{L}\p{N}.,:/–\p{Sc}(-]|from )\d{1,3}(?: votes?| goals?| points?)?(?: to |[-–])\d{1,3}(?![\p{L}\p{N}%:/–-]|[.,]\d|(?: [\p{L}-]+)? (?:per ?cent|percent|years?|months?|weeks?|days?|hours?|minutes?|lead|record|advantage|deficit|series|start|up|down|ahead)\b)/giu;

/** What is decided by two numbers; of two kinds nothing is compared. */
const kinds = [
	/\b(?:vot(?:es?|ed|ing)|ballots?|(?:approv|pass|reject|adopt)ed)\b/iu,
	/\b(?:rul(?:es?|ed|ings?)|justices|judges|court)\b/iu,
	/\b(?:w[io]ns?|winning|beat(?:s|en|ing)?|los(?:es?|t|ing)|defeat(?:s|ed|ing)?|victor(?:y|ies)|drew|draw|scores?|match)\b/iu,
];

/** Votes, rulings and scores of which each place tells one, and not the same. @param mayBeTwo Whether they may be of two things. */
export function tallyDifferences(
	a: Place,
	b: Place,
	mayBeTwo: (one: ToldFigure, other: ToldFigure) => boolean,
): Found[] {
	const [one, other] = [tallyIn(a), tallyIn(b)];
	if (!one || !other || isSame(one, other) || kindOf(a) !== kindOf(b)) return [];
	const isOther = mayBeTwo([a, one], [b, other]) || tellOfOtherSides(a, b);
	return [{ ...between('figure', [a, bare(one)], [b, bare(other)], true), mayBeTwo: isOther }];
}

const isSame = (one: Tally, other: Tally): boolean =>
	one.amount === other.amount && one.until === other.until;

const bare = ({ start, end }: Tally) => ({ start, end });

/** The only tally of a place; a place with several tells of several things. */
export const tallyIn: (place: Place) => Tally | null = rememberedOf((place) => {
	const found = matchesIn(place, tally).map((span): Tally => {
		const [amount, until] = place.reading.text
			.slice(span.start, span.end)
			.match(/\d+/gu)!
			.map(Number) as [number, number];
		return { ...span, amount, until, unit: null, hedge: null, rule: 'digits', confidence: 1 };
	});
	const [only, more] = found;
	if (!only || more || only.amount < only.until || isInterim(place, only)) return null;
	return kindOf(place) >= 0 ? only : null;
});

/** “Trailing 14-0 at the break”, “led 2-1 after an hour”: a score that did not stay. */
function isInterim({ exact, start }: Place, figure: Tally): boolean {
	const [before, behind] = [exact.slice(0, figure.start - start), exact.slice(figure.end - start)];
	return (
		/\b(?:trail\w*|led|leads?|leading|ahead|behind|down|up|back|made it|levell?ed)\b[^.]{0,15}$/iu.test(
			before,
		) ||
		/^ (?:at|after|in|by|with) (?:the )?(?:half|first|second|third|start|break|interval|\d)/iu.test(
			behind,
		)
	);
}

const kindOf = ({ exact }: Place): number => kinds.findIndex((words) => words.test(exact));

/** “Beat Arby 3-1” and “beat Norvale 3-2”: each names somebody whom the other does not. */
function tellOfOtherSides(a: Place, b: Place): boolean {
	const [left, right] = [namesIn(a), namesIn(b)];
	return nameOtherPeople(a, b) || !(left.isSubsetOf(right) || right.isSubsetOf(left));
}

const namesIn = ({ exact }: Place): ReadonlySet<string> =>
	new Set(
		Array.from(exact.matchAll(/(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}’'-]+/gu), ([name]) =>
			name.toLowerCase().replace(/['’]s?$/u, ''),
		).filter((name) => !isTime(name)),
	);
