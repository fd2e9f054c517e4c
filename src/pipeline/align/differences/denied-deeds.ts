import { stemOf } from '../../../language/words.ts';
import { remembered } from '../../../text/remembered.ts';
import { numberWords } from '../../../text/number-words.ts';
import { between, matchesIn, type Found, type Place } from './compared.ts';
import { elsewhere } from './none-told.ts';

const numbers = [...numberWords.keys()].filter((word) => !/^(?:zero|no)/u.test(word)).join('|');
const been = String.raw`(?:(?:has|have|had|was|were|is|are) (?:(?:now|yet|so far|already|ever|since|\p{L}+ly) )?(?:been )?)`;

/** “Nobody has been interviewed”, “not a single person was questioned” */
const undone = new RegExp(
	String.raw`(?<!\p{L})(?:nobody|no[ -]one|not (?:a single|one) \p{L}+|none of (?:the|its|their) [\p{L} ]{1,30}?) ${been}(\p{L}+)`,
	'giu',
);

/** “Two people have been interviewed”, “a foreman was questioned” */
const done = new RegExp(
	String.raw`(?<![\p{L}-])(?<!not )(?:\d+|an?|${numbers}|several|dozens of) (?:[\p{L}-]+ ){1,3}?${been}(\p{L}+)`,
	'giu',
);

/**
 * “Not a single person was questioned”, where the other article tells that two people were: neither article says both.
 */
export function deedDifferences(a: Place, b: Place): Found[] {
	if (a.article === b.article) return [];
	const [denied, told] = deniesDeedOf(a, b) ? [a, b] : [b, a];
	if (!deniesDeedOf(denied, told)) return [];
	const spans = [a, b].map(
		(place) => matchesIn(place, place === denied ? undone : done)[0] ?? null,
	);
	return [between('negation', [a, spans[0]!], [b, spans[1]!], true)];
}

function deniesDeedOf(denying: Place, telling: Place): boolean {
	const deeds = doneIn(telling.exact).intersection(undoneIn(denying.exact));
	if (deeds.size === 0 || elsewhere.test(telling.exact)) return false;
	return [...deeds].some(
		(deed) => !doneIn(denying.reading.text).has(deed) && !undoneIn(telling.reading.text).has(deed),
	);
}

/** The stems of what a place tells that it befell somebody or nobody. */
export const deedsTold = ({ exact }: Place): string[] => [...doneIn(exact).union(undoneIn(exact))];

/** The verbs of such sentences, as stems. */
const deedsIn = (pattern: RegExp) =>
	remembered(
		(words: string): ReadonlySet<string> =>
			new Set(
				Array.from(words.matchAll(pattern), ([, verb]) => verb!)
					.filter((verb) => participle.test(verb) && !fate.test(verb))
					.map(stemOf),
			),
	);

const participle = /(?:ed|en|wn|ught|ld|nt|id|ot|un[gk])$/iu;
/** What befell people is told in more ways than these, and looked for with them (`none-told.ts`). */
const fate = /^(?:arrested|detained|injured|hurt|wounded|killed)$/iu;
const doneIn = deedsIn(done);
const undoneIn = deedsIn(undone);
