import { stemOf } from '../../../language/words.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { remembered } from '../../../text/remembered.ts';
import { numberWords } from '../../../text/number-words.ts';
import { between, type Found, type Place } from './compared.ts';
import { isDoubted } from './doubts.ts';
import { namesPeople } from './of-people.ts';
import { nameOtherPeople } from './people-told.ts';

const numbers = [...numberWords.keys()].filter((word) => !/^(?:zero|no)/u.test(word)).join('|');
const been = String.raw`(?:(?:has|have|had|was|were|is|are) (?:(?:now|yet|so far|already|ever|since|\p{L}+ly) )?(?:been )?)`;

/** “Nobody has been interviewed”, “not a single person was questioned” */
const undone = new RegExp(
	String.raw`(?<!\p{L})(nobody|no[ -]one|not (?:a single|one) \p{L}+) ${been}(\p{L}+)`,
	'giu',
);

/** “Two people have been interviewed”, “a foreman was questioned” */
const done = new RegExp(
	String.raw`(?<![\p{L}\p{N}-])(?<!not )((?:\d+|an?|${numbers}|several|dozens of) (?:[\p{L}-]+ ){1,3}?)${been}(\p{L}+)`,
	'giu',
);

/**
 * “Not a single person was questioned”, where the other article tells that two people were: neither article says both.
 */
export function deedDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article) return [];
	const [left, right] = deniedIn(a, b) ?? deniedIn(b, a)?.toReversed() ?? [];
	if (!left || !right || nameOtherPeople(a, b)) return [];
	return [between('negation', [a, left], [b, right], true)];
}

/** Where the one place denies a deed, and the other tells it; null where they don't. */
function deniedIn(denying: Place, telling: Place): TextPositionSelector[] | null {
	const [denied, told] = [undoneIn(denying.exact), doneIn(telling.exact)];
	const deed = [...denied.keys()].find(
		(each) =>
			told.has(each) &&
			!doneIn(denying.reading.text).has(each) &&
			!undoneIn(telling.reading.text).has(each),
	);
	if (deed === undefined || isDoubted(denying.exact) || isDoubted(telling.exact)) return null;
	return [spanIn(denying, denied.get(deed)!), spanIn(telling, told.get(deed)!)];
}

const spanIn = ({ start }: Place, span: TextPositionSelector): TextPositionSelector => ({
	start: start + span.start,
	end: start + span.end,
});

/** The stems of what a place tells that it befell somebody or nobody. */
export const deedsTold = ({ exact }: Place): string[] => [
	...new Set([...doneIn(exact).keys(), ...undoneIn(exact).keys()]),
];

/** The verbs of such sentences, as stems, with where each is told first. */
const deedsIn = (pattern: RegExp, isTold: (who: string) => boolean) =>
	remembered(
		(words: string): ReadonlyMap<string, TextPositionSelector> =>
			new Map(
				Array.from(words.matchAll(pattern))
					.toReversed()
					.filter(([, who, verb]) => isTold(who!) && isDeed(verb!))
					.map(({ 0: all, 2: verb, index }) => [
						stemOf(verb!.toLowerCase()),
						{ start: index, end: index + all.length },
					]),
			),
	);

const isDeed = (verb: string): boolean => participle.test(verb) && !empty.test(verb);
const participle = /(?:ed|en|wn|ught|id|un[gk])$/iu;
/** What befell people is looked for in more ways (`none-told.ts`); and “was taken” says nothing without what follows. */
const empty =
	/^(?:arrested|detained|injured|hurt|wounded|killed|told|asked|seen|left|found|taken|given|used|allowed|turned|put|held|brought|sent|kept|shown|needed|called|open|even|often)$/iu;

const doneIn = deedsIn(done, namesPeople);
const undoneIn = deedsIn(undone, () => true);
