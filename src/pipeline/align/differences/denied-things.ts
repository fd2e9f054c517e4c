import { contentStems, stemOf, wordsOf } from '../../../language/words.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';
import { isDoubted } from './doubts.ts';
import { isDenied, isStated, wordsBefore } from './stated.ts';

/** “No independent inquiry”, “no warning”: what there was none of, with up to two words that say of what kind. */
const denied = /(?<!\p{L})no ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/giu;

/** Words before a thing that say that there was one; “the warning” need not have been given. */
const granting = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)$/u;

/** What may follow a thing: of “a warning light” nothing is told by “no warning”. */
const following =
	/^(?:to|of|by|in|on|at|for|with|from|and|but|or|that|which|who|when|was|were|is|are|had|has|been|after|before|there|here|said|says)$/u;

/** What is said of such things is told in other words, too: “no doubt”, “no comment”, “no sign of it”. */
const saysNothing =
	/^(?:doubt|comment|sign|evidence|reason|way|time|need|plans?|longer|more|idea|matter|question|word|immediate|significant|further|other|one|body)$/u;

/** Whether one place says that there was no such thing, and the other tells of one; neither article says both. */
export function denyThing(a: Place, b: Place): boolean {
	return a.article !== b.article && (deniesThingOf(a, b) || deniesThingOf(b, a));
}

function deniesThingOf(denying: Place, telling: Place): boolean {
	const things = thingsDenied(denying.exact).filter((thing) => grants(telling.exact, thing));
	if (things.length === 0 || !isDenied(denying.exact)) return false;
	if (withNegation.test(telling.exact)) return false;
	return things.some(
		(thing) =>
			isTold(telling.exact, stemOf(thing.at(-1)!)) &&
			!areOfTwo(denying.exact, telling.exact, thing) &&
			!grants(denying.reading.text, thing) &&
			!thingsDenied(telling.reading.text).some((each) => each.join(' ') === thing.join(' ')),
	);
}

const isTold = (words: string, noun: string): boolean =>
	isStated(words, noun) && !isDoubted(wordsBefore(words, noun));

/** “No effect on young people”, “an effect on the old”: what follows both has no word in common. */
function areOfTwo(denying: string, telling: string, thing: readonly string[]): boolean {
	const [one, other] = [denying, telling].map((words) => complementOf(words, thing.at(-1)!));
	return one!.size > 0 && other!.size > 0 && one!.isDisjointFrom(other!);
}

function complementOf(words: string, noun: string): ReadonlySet<string> {
	const behind = words.toLowerCase().split(noun)[1] ?? '';
	const found = /^s? (?:of|on|in|at|among|for|to|from|with) ([^,.;:]+)/u.exec(behind)?.[1];
	return new Set(contentStems(found ?? ''));
}

const withNegation = /(?<!\p{L})(?:no|not|never|nobody|none|\p{L}+n['’]t)(?!\p{L})/iu;

/** Each as its words, the noun last; where the noun ends is not told, so that one “no” gives several. */
const thingsDenied = remembered((words: string): readonly string[][] =>
	Array.from(words.matchAll(denied), ([, phrase]) => wordsOf(phrase!))
		.filter(([first]) => !saysNothing.test(first!))
		.flatMap((phrase) => phrase.map((_, at) => phrase.slice(0, at + 1))),
);

/** Whether words tell of such a thing, with one more word of its kind at most: “a full independent inquiry”. */
function grants(words: string, thing: readonly string[]): boolean {
	const all = inWords(words);
	return all.some(
		(word, at) => granting.test(word) && [1, 2].some((from) => isAt(all, at + from, thing)),
	);
}

function isAt(all: readonly string[], from: number, thing: readonly string[]): boolean {
	const next = all[from + thing.length];
	const isWhole = next === undefined || following.test(next);
	return isWhole && thing.every((word, at) => isSame(word, all[from + at]));
}

const isSame = (word: string, other: string | undefined): boolean =>
	other !== undefined && (word === other || stemOf(word) === stemOf(other));

const inWords = remembered((words: string): readonly string[] => wordsOf(words));
