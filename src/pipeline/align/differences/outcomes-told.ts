import { isPeopleNoun, titleWords } from '../../../language/speaking.ts';
import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { between, type Found, type Place } from './compared.ts';
import { isDoubted } from './doubts.ts';
import { nameOtherPeople } from './people-told.ts';
import { placeOfClause } from './place-of-clause.ts';

/** How it ended for somebody, of whom a clause tells that at its beginning. */
interface ToldOutcome {
	/** “driver”, “bus driver”, or a name. */
	readonly who: readonly string[];
	/** The number of the pair of outcomes, and whether it is the first of them. */
	readonly pair: number;
	readonly isFirst: boolean;
	readonly isNamed: boolean;
	/** The words that tell it. */
	readonly span: TextPositionSelector;
}

/** What can't both be so of one person; an acquittal of one charge goes with a conviction of another. */
const pairs = [
	[
		'died|perished|drowned|killed|dead|shot dead|burned to death',
		'survived|alive|unhurt|uninjured|arrested|detained|captured|escaped|fled',
	],
	[
		'(?:acquitted|cleared|exonerated|found not guilty)(?! of (?!all|any))',
		'(?:convicted|condemned|found guilty)(?! of)|jailed|imprisoned|sentenced|go to prison',
	],
] as const;

const aside = String.raw`(?:, [^,]+,)?`;
const adverbs = String.raw`(?:(?:himself|herself|also|later|only|however|has|had|was|is|must|been|\p{L}+ly) ){0,3}`;
/** By what they do, or by their name. */
const person = String.raw`(?:[Tt]he (?<role>(?:[\p{Ll}-]+ )?\p{Ll}+)|(?<name>(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+))`;

/** “The driver, a man of 43, survived”, “Ann Roe was acquitted on all counts”. */
const patterns = pairs.map(
	([one, other]) =>
		new RegExp(
			String.raw`^\P{L}*(?:(?:and|but|while|where) )?${person}${aside} ${adverbs}(?:(?<one>${one})|(?<other>${other}))(?!\p{L})`,
			'u',
		),
);

/** “The driver survived” and “the driver perished”: one person can't have done both, and neither article tells that. */
export function outcomeDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article || nameOtherPeople(a, b)) return [];
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

/** “Roe” may be Ann Roe, who is not Tom Roe; the bus driver is not the driver. */
function isOfOne({ who, pair, isNamed }: ToldOutcome, other: ToldOutcome): boolean {
	if (pair !== other.pair || isNamed !== other.isNamed) return false;
	if (!isNamed) return who.join(' ') === other.who.join(' ');
	const [given, others] = [who.slice(0, -1), other.who.slice(0, -1)];
	const mayBeOne = given.length === 0 || others.length === 0 || given[0] === others[0];
	return who.at(-1) === other.who.at(-1) && mayBeOne;
}

/** “Must go to prison” is no guess. */
const sentence = /\bmust (?=go to prison\b)/u;

const outcomesIn = rememberedOf(({ exact, start }: Place): readonly ToldOutcome[] =>
	isDoubted(exact.replace(sentence, ''))
		? []
		: patterns.flatMap((pattern, pair): ToldOutcome[] => {
				const found = pattern.exec(exact);
				const { role, name, one, other } = found?.groups ?? {};
				const who = name ? withoutTitle(name) : roleIn(role ?? '');
				if (!found || who.length === 0) return [];
				const end = start + found[0].length;
				const span = { start: end - (one ?? other)!.length, end };
				return [{ who, pair, isNamed: !!name, isFirst: one !== undefined, span }];
			}),
);

/** “The driver was” is what a pattern of two words takes as well. */
function roleIn(words: string): string[] {
	const all = words.split(' ');
	return all.slice(0, all.findLastIndex((word) => isPeopleNoun(word)) + 1);
}

const withoutTitle = (name: string): string[] =>
	name.split(' ').filter((word) => !titleWords.has(word.toLowerCase().replace('.', '')));

/** Whether an article tells the same of whoever is called so. */
function tells(reading: Reading, outcome: ToldOutcome): boolean {
	return outcomesOf(reading).some(
		(told) => isOfOne(told, outcome) && told.isFirst === outcome.isFirst,
	);
}

const outcomesOf = rememberedOf((reading: Reading): readonly ToldOutcome[] =>
	reading.clauses.flatMap((clause) => outcomesIn(placeOfClause(reading, clause))),
);
