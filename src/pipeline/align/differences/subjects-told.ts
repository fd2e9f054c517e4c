import { negationIn, negativePronouns } from '../../../language/negations.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOf } from '../../../language/words.ts';

const negation = new RegExp(String.raw`${negationIn}|n['’]t(?!\p{L})`, 'iu');
/** “No patient came”, “nobody came”: what negates is a part of the subject. */
const inSubject = new RegExp(String.raw`^(?:no|neither|none|${negativePronouns})$`, 'iu');
/** “It is not”, “this was not”, “(who) was not”: nothing tells of what. */
const empty =
	/^(?:(?:it|this|that)['’]?s?|(?:(?:it|this|that) )?(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could))?$/iu;
/** “It has not”, “it did not”: here “it” is something that was told before. */
const ofIt = /^it (?:has|had|do|does|did|will|would|can|could)$/iu;

/** What stands before something in a clause, and whether the clause opens its place. */
interface Opening {
	readonly words: string;
	readonly first: boolean;
}

/**
 * Whether a clause that denies may have the subject of one that says: it has one, and where both name somebody, they name one.
 * “Roe is not signed” denies nothing of “Cole is signed”, nor does “it is not the pier” or “who never came”.
 *
 * @param denial The words of the clause that denies.
 * @param said What stands before the words that are denied, in the clause that says them.
 */
export function mayHaveOneSubject(denial: Opening, said: Opening): boolean {
	const found = negation.exec(denial.words);
	if (!found || inSubject.test(found[0])) return true;
	const subject = denial.words.slice(0, found.index);
	const plain = wordsOf(`${subject}${found[0].replace(/(?:n['’]t|not|never)$/iu, '')}`).join(' ');
	if (empty.test(plain) && !ofIt.test(plain)) return false;
	const [left, right] = [namesIn({ ...denial, words: subject }), namesIn(said)];
	if (left.size > 0 && right.size > 0 && left.isDisjointFrom(right)) return false;
	return !areOtherPeople(subject, said.words);
}

/** “His men had not fired” denies nothing of “protesters fired”, but of “officers fired”. */
function areOtherPeople(subject: string, said: string): boolean {
	const [left, right] = [subject, said].map(lastPeople);
	return left !== undefined && right !== undefined && left !== right;
}

/** The noun for people that stands last in some words, in the plural; one for all who bear arms. */
function lastPeople(words: string): string | undefined {
	const noun = wordsOf(words).findLast((word) => isPeopleNoun(word) && !isOne(word));
	return noun !== undefined && armed.test(noun) ? 'armed' : noun;
}

const armed = /^(?:men|officers|policemen|troops|soldiers|guards|gendarmes)$/u;

/** Words with a capital, but for the one that opens a place and has it anyway. */
function namesIn({ words, first }: Opening): ReadonlySet<string> {
	const names = [...words.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)];
	return new Set(names.filter(({ index }) => !(first && index === 0)).map(([name]) => name));
}
