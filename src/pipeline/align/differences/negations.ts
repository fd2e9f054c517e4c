import { turningConjunctions } from '../../../language/conjunctions.ts';
import {
	addingBehindNot,
	modalNegations,
	negationIn,
	negativePronouns,
} from '../../../language/negations.ts';
import { plainDenials } from '../../../language/stance-verbs.ts';
import { contentStems } from '../../../language/words.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { polarityOf, type Polarity } from '../likeness/negations.ts';
import { deedDifferences } from './denied-deeds.ts';
import { denyThing } from './denied-things.ts';
import { isHearsay } from './doubts.ts';
import { outcomeDifferences } from './outcomes-told.ts';
import { areOpposed } from './opposed-clauses.ts';
import { noneDifferences } from './none-told.ts';
import { oppositeDifferences } from './opposites.ts';
import { nameOtherPeople } from './people-told.ts';
import { between, matchesIn, type Found, type Place } from './compared.ts';

/** A negation with up to three words that it may negate. */
const negation = new RegExp(
	String.raw`${negationIn}(?!\s+(?:${addingBehindNot})(?<!\b(?:${modalNegations})\s+just))(?:\s+[\p{L}’'-]+){0,2}`,
	'giu',
);

/** “No. She was not there”: an answer, which negates nothing in the sentence behind it. */
const answer = /(?<=^|[.!?]\s+)["“‘']*(?:no|never|absolutely not|not at all)[.,!]/giu;

/** “It was not, he said, ‘a moment for checks’” negates the moment, not what he said. */
const saying = /,\s(?:\p{L}+\s){1,3}(?:said|says|added)(?:,|(?=\s["“‘']))/giu;

/** “Denied that it was full” says what “was not full” does. */
const denial = new RegExp(
	String.raw`\b(?:${plainDenials}|contest(?:s|ed)?|refute[sd]?|dispute[sd]?|dismiss(?:es|ed)?)\b`,
	'iu',
);

/** That it befell somebody and that it did not, in so many ways. */
export const befalling = [noneDifferences, deedDifferences, outcomeDifferences];

/** What only one of two places negates, or says by the contrary word. */
export function negationDifferences(a: Place, b: Place): Found[] {
	const told = befalling.flatMap((differences) => differences(a, b)).slice(0, 1);
	return told.length > 0 ? told : [...oppositeDifferences(a, b), ...negatedDifferences(a, b)];
}

function negatedDifferences(a: Place, b: Place): Found[] {
	if (![a, b].some((place) => first(place) !== null) || isSaidOtherwise(a, b)) return [];
	if (isCutOff(a) || isCutOff(b)) return [];
	const denied = [a, b].map(({ exact }) => denial.test(exact));
	const differing = stemsNegatedOnce(a, b);
	if (denied[0] !== denied[1] || differing.size === 0) return [];
	const found = [negating(a, differing), negating(b, differing)] as const;
	const [one, other] = found.some(Boolean) ? found : [first(a), first(b)];
	const isDenied = areOpposed(a, b, differing) || denyThing(a, b);
	const conflicts = isDenied && !([a, b].some(asks) || nameOtherPeople(a, b));
	return [between('negation', [a, one], [b, other], conflicts)];
}

/** “Who, exactly, sank?” and “it sank, but that was a rumour” say nothing that could be denied. */
const asks = ({ exact }: Place): boolean => /\?["”’']*$/u.test(exact) || isHearsay(exact);

/** The stems that one of two places negates, and that stand in the other behind no negation at all. */
function stemsNegatedOnce(a: Place, b: Place): ReadonlySet<string> {
	const words = [a, b].map(({ exact }) => exact.replace(answer, '').replace(saying, ' '));
	const [left, right] = words.map(polarityOf) as [Polarity, Polarity];
	const [leftReach, rightReach] = words.map(withinReach) as [Set<string>, Set<string>];
	const isOpen = (stem: string) => (left.get(stem) ? rightReach : leftReach).has(stem);
	const opposed = [...left.keys()].filter((stem) => right.get(stem) === !left.get(stem));
	return new Set(opposed.filter((stem) => !isOpen(stem)));
}

/**
 * The stems that stand behind a negation in its clause, and before a “no”: “do not want to make a guess” may negate the
 * guess, and “made no guess” negates the making.
 */
function withinReach(words: string): Set<string> {
	const clauses = words.split(clauseEnd).filter((clause) => clause.search(negation) >= 0);
	return new Set(
		clauses.flatMap((clause) =>
			contentStems(noneOf.test(clause) ? clause : clause.slice(clause.search(negation))),
		),
	);
}

const noneOf = /\p{L}\s+no\s+\p{L}/iu;

/** “‘Nobody,’ she said, ‘is excused’”, “it was not ‘a moment for checks’”: what is quoted is negated before its marks. */
function isCutOff({ reading, quoted, exact, start }: Place): boolean {
	if (!quoted || !/^\p{Ll}/u.test(exact)) return false;
	const sentence = reading.sentences.find((each) => each.start < start && start < each.end);
	if (!sentence) return false;
	return reading.text.slice(sentence.start, start).search(negation) >= 0;
}

const clauseEnd = new RegExp(
	String.raw`[.!?;:,]+(?=\P{L}|$)|\b(?:${turningConjunctions.join('|')}|yet)\b`,
	'iu',
);

/** The negation in a place of one of some words. */
function negating(place: Place, stems: ReadonlySet<string>): TextPositionSelector | null {
	const found = matchesIn(place, negation).find((span) =>
		contentStems(exactText(place.reading.text, span)).some((stem) => stems.has(stem)),
	);
	return found ?? null;
}

/**
 * “Nobody was hurt” and “it hurt nobody” say one thing, and “nobody but Roe” and “only Roe” do: where a
 * pronoun negates, which word it negates is not told by its place.
 */
function isSaidOtherwise(a: Place, b: Place): boolean {
	const places = [a, b];
	if (!places.some(({ exact }) => pronoun.test(exact))) return false;
	return (
		places.every((place) => matchesIn(place, negation).length === 1) ||
		places.some(({ exact }) => excepting.test(exact))
	);
}

const pronoun = new RegExp(String.raw`\b(?:${negativePronouns})\b`, 'iu');
const excepting = new RegExp(
	String.raw`${pronoun.source}[^.,;]{0,40}\b(?:but|except|apart from|other than|besides|(?:more|less)\b[^.,;]* than)\b|\b(?:a|to|almost|nearly) (?:nobody|nothing)\b`,
	'iu',
);

const first = (place: Place): TextPositionSelector | null => matchesIn(place, negation)[0] ?? null;
