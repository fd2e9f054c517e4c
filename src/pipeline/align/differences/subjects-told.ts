import { negativePronouns, negativeWords } from '../../../language/negations.ts';
import { contentStems } from '../../../language/words.ts';

const negation = new RegExp(
	String.raw`(?<!\p{L})(?:${negativeWords})(?!\p{L})|n['’]t(?!\p{L})`,
	'iu',
);
/** “No patient came”, “nobody came”: what negates is a part of the subject. */
const inSubject = new RegExp(String.raw`^(?:no|neither|none|${negativePronouns})$`, 'iu');
const pronoun = /(?<!\p{L})(?:he|she|they|we|i|you)(?!\p{L})/iu;

/**
 * Whether a clause that denies may have the subject of one that says: a word of it stands before what is said, or
 * either has a pronoun. “Roe is not signed” denies nothing of “Cole is signed”, nor does “it is not the pier” or “who never came”.
 *
 * @param said What stands before the words that are denied, in the clause that says them.
 */
export function mayHaveOneSubject(denial: string, said: string): boolean {
	const found = negation.exec(denial);
	if (!found || inSubject.test(found[0])) return true;
	const subject = denial.slice(0, found.index);
	if (pronoun.test(subject)) return true;
	const stems = new Set(contentStems(subject));
	return (
		stems.size > 0 && (pronoun.test(said) || !stems.isDisjointFrom(new Set(contentStems(said))))
	);
}
