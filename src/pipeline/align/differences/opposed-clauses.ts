import { turningConjunctions } from '../../../language/conjunctions.ts';
import { futureModals } from '../../../language/modals.ts';
import { bareNegations } from '../../../language/negations.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { contentStems, stemOf, wordsOf } from '../../../language/words.ts';
import { negatedWords } from '../likeness/negations.ts';
import { likeStems } from './like-words.ts';
import type { Place } from './compared.ts';
import { isDenied, isStated, standsOpen, threats, wordsBefore } from './stated.ts';
import { mayHaveOneSubject } from './subjects-told.ts';

/** A clause of a place, with what it negates. */
interface Clause {
	readonly words: string;
	readonly stems: ReadonlySet<string>;
	readonly negated: ReadonlySet<string>;
	/** The stems of the words at its beginning that tell who says so. */
	readonly source: ReadonlySet<string>;
	/** Whether the place begins with it. */
	readonly first: boolean;
}

/** “Roe was not charged, and nothing was found”: each says something of its own. */
const border = new RegExp(
	String.raw`[.!?;:,]+(?=\P{L}|$)|(?<!\p{L})[–—-](?!\p{L})|\b(?:and|or|${turningConjunctions.join('|')}|that|who|which)\b`,
	'iu',
);

/**
 * Whether a clause of one place denies in so many words what a clause of the other says. That one has a
 * negation which the other lacks is not enough: most often they tell two things, or one in other words.
 */
export function areOpposed(a: Place, b: Place, stems: ReadonlySet<string>): boolean {
	return [...stems].some((stem) => denies(a, b, stem) || denies(b, a, stem));
}

function denies(denying: Place, saying: Place, stem: string): boolean {
	const [own, others] = [clausesIn(denying), clausesIn(saying)];
	// “They certified ten rows. They did not certify 12”: said of both at once.
	if (own.some(({ stems, negated }) => stems.has(stem) && !negated.has(stem))) return false;
	const denials = own.filter(
		({ words, negated }) => negated.has(stem) && isDenied(words) && !isSaidTwice(words, stem),
	);
	const statements = others.filter(
		({ stems, words, negated, first }) =>
			stems.has(stem) &&
			negated.size === 0 &&
			isStated(words, stem) &&
			standsOpen(words, stem, first),
	);
	return denials.some((denial) =>
		statements.some((each) => areAlike(denial, each) && haveOneSubject(denial, each, stem)),
	);
}

/** “The release date was not released” does not deny that there is one; “the war is no war of his” denies it. */
function isSaidTwice(words: string, stem: string): boolean {
	return new Set(wordsOf(words).filter((word) => stemOf(word) === stem)).size > 1;
}

function haveOneSubject(denial: Clause, { words, first }: Clause, stem: string): boolean {
	return mayHaveOneSubject(denial, { words: wordsBefore(words, stem), first });
}

/** A clause denies another that holds most of its words; a single word must stand in the same ones. */
function areAlike(denial: Clause, statement: Clause): boolean {
	if (isAhead(denial) !== isAhead(statement)) return false;
	const lacking = denial.stems.difference(statement.stems);
	const shared = denial.stems.size - lacking.size;
	const telling = denial.stems.size - lacking.intersection(denial.source).size;
	if (shared < telling * most || [...lacking].some(isNumber)) return false;
	return shared > 1 || (shared === 1 && isInTheWordsOf(denial, statement));
}

/** “Nobody was hurt” is, of “four were hurt”; “not a penny” says too little to be denied or said. */
function isInTheWordsOf(denial: Clause, statement: Clause): boolean {
	const plain = plainWords(denial);
	return plain.size > 1 && plain.isSubsetOf(plainWords(statement));
}

const most = 2 / 3;
const isNumber = (stem: string): boolean => /^\d/u.test(stem);

/** “Has not paid” and “will pay” are of two times. */
const isAhead = ({ words }: Clause): boolean => ahead.test(words);
const ahead = new RegExp(
	String.raw`(?<!\p{L})(?:${futureModals}|won['’]t|\p{L}+['’](?:ll|d)|going to)(?!\p{L})`,
	'iu',
);

/** The words of a clause but for articles and what negates; “was” and “were” are one. */
function plainWords({ words }: Clause): ReadonlySet<string> {
	const plain = wordsOf(words.replace(/n['’]t\b/giu, ' '));
	return new Set(plain.filter((word) => !empty.test(word)).map((word) => forms.get(word) ?? word));
}

const empty = new RegExp(`^(?:${bareNegations}|one|cannot|neither|nor|an?|the)$`, 'u');
const forms = new Map(
	Object.entries({ am: 'is', are: 'is', was: 'is', were: 'is', have: 'has', had: 'has' }),
);

const clausesIn: (place: Place) => readonly Clause[] = rememberedOf((place) =>
	place.exact
		.split(border)
		.map(withSubject)
		.map((words) => words.replace(condition, ''))
		.filter((words) => /\p{L}/u.test(words))
		.map((words, at) => ({
			words,
			source: new Set(contentStems(frame.exec(words)?.[0] ?? '')),
			stems: new Set(likeStems(words.replace(bare, ' ').replace(emphasis, ' '))),
			negated: new Set(negatedWords(words).map((each) => stemOf(each.split(' ').at(-1)!))),
			first: at === 0 && !isBehindComma({ ...place, exact: words }),
		})),
);

/** “The minister, Ann Roe, 54, has not resigned”: what stands between the commas tells who has not. */
function withSubject(words: string, _: number, pieces: readonly string[]): string {
	const [office, name, ...others] = pieces.filter((piece) => !/^\s*\d+\s*$/u.test(piece));
	if (others[0] !== words || !lacksSubject.test(words)) return words;
	const isNamed = anOffice.test(office!) && !ofSomebody(office!) && aName.test(name!);
	return isNamed ? `${name!.trim()} ${words.trim()}` : words;
}

const lacksSubject =
	/^\s*(?:has|had|did|does|was|is|will|would|could|can)(?:n['’]t| not| never)\b/iu;
const anOffice = /^\s*(?:the|an?)\s(?:[\p{L}-]+\s?){1,5}$/iu;
/** Up to six words that are names and titles alone. */
const aName = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s*){1,6}$/u;

/** “The deputy of the mayor, Ann Roe,”: either may be she. */
function ofSomebody(office: string): boolean {
	const behind = /\b(?:of|for|by|to)\s(.*)$/iu.exec(office)?.[1] ?? '';
	return wordsOf(behind).some((word) => isPeopleNoun(word));
}

/** “Roe said the pier was not closed”: who says so is no part of what is denied. */
const frame =
	/^\s*(?:(?!(?:not|never|nobody|none|no)\s)[\p{L}.’'-]+(?<!n[’']t)\s+){1,4}(?:said|says)\s+(?=(?:\p{Lu}|(?:the|a|an|his|her|its|their|he|she|it|they|there|this)\s))/u;

/** “Threatening to block it if it was not cut”: what is threatened is no less so for its condition. */
const condition = new RegExp(
	String.raw`(?<=(?<!\p{L})(?:${threats})\p{L}*\s.*)\s(?:if|unless)\s.*$`,
	'isu',
);

/** “…, threatening to block it”: the words before the mark say of whom this is told, and deny nothing of it. */
const isBehindComma = ({ reading: { text }, quoted, start, exact }: Place): boolean =>
	!quoted && /^\p{Ll}+ing\b/u.test(exact) && /\p{L},\s$/u.test(text.slice(0, start).slice(-3));

/** “Did not fire at any stage” denies no more than “did not fire”. */
const emphasis =
	/\b(?:at (?:any|no) (?:stage|point|time|moment)|whatsoever|at all(?=\s*(?:[^\p{L}\s]|$)))/giu;

const bare = new RegExp(String.raw`\b(?:${bareNegations})\b`, 'giu');
