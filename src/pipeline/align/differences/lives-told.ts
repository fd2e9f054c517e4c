import { isPeopleNoun } from '../../../language/speaking.ts';
import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { between, type Found, type Place } from './compared.ts';
import { isDoubted } from './doubts.ts';
import { nameOtherPeople } from './people-told.ts';
import { placeOfClause } from './place-of-clause.ts';

/** Of whom a clause tells that they live, or that they are dead. */
interface ToldLife {
	/** “driver”, “bus driver” */
	readonly who: string;
	readonly lives: boolean;
	/** The words that tell it. */
	readonly span: TextPositionSelector;
}

const aside = String.raw`(?:, [^,]+,)?`;
const adverbs = String.raw`(?:(?:himself|herself|himself,|also|later|only|however|has|had|was|is|been|\p{L}+ly) ){0,3}`;
const dead = 'died|perished|drowned|killed|dead|shot dead|burned to death';
const living = 'survived|alive|unhurt|uninjured|arrested|detained|captured|escaped|fled';

/** “The driver, a man of 43, survived”: one who is known by what they do, at the beginning of a clause. */
const life = new RegExp(
	String.raw`^\P{L}*(?:(?:and|but|while|where) )?the ((?:[\p{L}-]+ )?\p{L}+)${aside} ${adverbs}(?:(${dead})|(${living}))(?!\p{L})`,
	'iu',
);

/** “The driver survived” and “the driver perished”: one person can't have done both, and neither article tells that. */
export function lifeDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article) return [];
	const [left, right] = [lifeIn(a), lifeIn(b)];
	if (!left || right?.who !== left.who || left.lives === right.lives) return [];
	if (nameOtherPeople(a, b) || tells(a.reading, right) || tells(b.reading, left)) return [];
	return [between('negation', [a, left.span], [b, right.span], true)];
}

/** Of whom it is told that they live or are dead, for those who compare such places alone. */
export function livesTold(place: Place): string[] {
	const who = lifeIn(place)?.who;
	return who === undefined ? [] : [`life of the ${who}`];
}

const lifeIn = rememberedOf(({ exact, start }: Place): ToldLife | null => {
	const found = life.exec(exact);
	const words = found?.[1]!.toLowerCase().split(' ') ?? [];
	// “the driver was” is what a pattern of two words takes as well
	const who = words.slice(0, words.findLastIndex((word) => isPeopleNoun(word)) + 1).join(' ');
	if (!found || who === '' || isDoubted(exact)) return null;
	const end = start + found[0].length;
	return { who, lives: !found[2], span: { start: end - (found[2] ?? found[3]!).length, end } };
});

/** Whether an article tells the same of whoever is called so. */
function tells(reading: Reading, { who, lives }: ToldLife): boolean {
	return livesIn(reading).some((told) => told.who === who && told.lives === lives);
}

const livesIn = rememberedOf((reading: Reading): readonly ToldLife[] =>
	reading.clauses.flatMap((clause) => lifeIn(placeOfClause(reading, clause)) ?? []),
);
