import { isOne, isPeopleNoun, titleWords } from '../../../language/speaking.ts';
import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { between, type Found, type Place } from './compared.ts';
import { isDoubted } from './doubts.ts';
import { contraryOutcomes } from './outcomes.ts';
import { nameOtherPeople } from './people-told.ts';
import { sentencesOf } from './sentences-of.ts';
import { areToldElsewhere } from './told-elsewhere.ts';

/** How it ended for one person, of whom a clause tells that at its beginning. */
interface ToldOutcome {
	/** “driver”, “bus driver”, or the words of a name. */
	readonly who: readonly string[];
	readonly isNamed: boolean;
	/** The number of the pair of outcomes, and whether it is the first of them. */
	readonly pair: number;
	readonly isFirst: boolean;
	/** The words that tell it. */
	readonly span: TextPositionSelector;
	/** What stands between commas behind the person: “a man of 43”. */
	readonly aside: string;
}

/** “The driver survived” and “the driver perished”: one person can't have done both, and neither article tells that. */
export function outcomeDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article || nameOtherPeople(a, b) || areToldElsewhere(a, b)) return [];
	return outcomesIn(a).flatMap((left): Found[] => {
		const right = outcomesIn(b).find(
			(told) => isOfOne(told, left) && told.isFirst !== left.isFirst,
		);
		if (!right || tells(a.reading, right) || tells(b.reading, left)) return [];
		return [between('negation', [a, left.span], [b, right.span], true)];
	});
}

/** Of whom, and of which pair of outcomes, a place tells one, for those who compare such places alone. */
export const outcomesTold = (place: Place): string[] =>
	outcomesIn(place).map(({ who, pair }) => `outcome ${pair} of ${who.at(-1)!}`);

/** “Roe” may be Ann Roe, who is not Tom Roe; the bus driver is not the driver, nor a driver of 43 one of 30. */
function isOfOne(one: ToldOutcome, other: ToldOutcome): boolean {
	if (one.pair !== other.pair || one.isNamed !== other.isNamed) return false;
	if (areTwo(one.aside, other.aside)) return false;
	if (!one.isNamed) return one.who.join(' ') === other.who.join(' ');
	const [given, others] = [one.who.slice(0, -1), other.who.slice(0, -1)];
	const mayBeOne = given.length === 0 || others.length === 0 || given[0] === others[0];
	return one.who.at(-1) === other.who.at(-1) && mayBeOne;
}

/** Whether two asides give two ages, or tell of a woman and a man. */
function areTwo(one: string, other: string): boolean {
	return [/\d+/u, /\b(?:wo)?man\b/u].some((trait) => {
		const [left, right] = [trait.exec(one)?.[0], trait.exec(other)?.[0]];
		return left !== undefined && right !== undefined && left !== right;
	});
}

const outcomesIn = rememberedOf((place: Place): readonly ToldOutcome[] =>
	isDoubted(place.exact.replace(/\bmust (?=go to prison\b)/u, ''))
		? []
		: contraryOutcomes.flatMap(({ pattern }, pair) => outcomeBy(pattern, pair, place) ?? []),
);

function outcomeBy(pattern: RegExp, pair: number, place: Place): ToldOutcome | null {
	const found = pattern.exec(place.exact);
	if (!found) return null;
	const { role, name, aside = '', one, other } = found.groups!;
	const who = name ? nameIn(place.reading, name) : roleIn(place.reading, role!);
	if (who.length === 0) return null;
	const end = place.start + found[0].length;
	const span = { start: end - (one ?? other)!.length, end };
	return { who, pair, isNamed: !!name, isFirst: one !== undefined, span, aside };
}

/** The name of a person whom the article names so; none of “Many”, “Police” or a state. */
function nameIn({ people }: Reading, words: string): string[] {
	const name = words
		.split(' ')
		.filter((word) => !titleWords.has(word.toLowerCase().replace('.', '')));
	const isPerson = people.some((each) => each.name.split(' ').at(-1) === name.at(-1));
	return isPerson ? name : [];
}

/** A role that one alone has in the article; “the driver was” is what a pattern of two words takes as well. */
function roleIn({ text }: Reading, words: string): string[] {
	const all = words.split(' ');
	const role = all.slice(0, all.findLastIndex((word) => isPeopleNoun(word)) + 1);
	const noun = role.at(-1);
	if (noun === undefined || !isOne(noun) || anybody.test(noun)) return [];
	return new RegExp(String.raw`\b${noun}s\b`, 'iu').test(text) ? [] : role;
}

/** Of these there are many in most news. */
const anybody =
	/^(?:man|woman|boy|girl|child|teenager|person|victim|passenger|patient|hostage|worker|resident|student|soldier|officer|suspect|attacker)$/u;

/** Whether an article speaks of that outcome where it speaks of that person: what befell them later is no contradiction. */
function tells(reading: Reading, { who, pair, isFirst }: ToldOutcome): boolean {
	const told = contraryOutcomes[pair]!.hints[isFirst ? 0 : 1];
	const named = who.at(-1)!.toLowerCase();
	return sentencesOf(reading).some(
		(words) => words.toLowerCase().includes(named) && told.test(words),
	);
}
