import { stemOf, wordsOf } from '../../../language/words.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';
import { isDenied, isStated } from './stated.ts';

/** “No independent inquiry”, “no warning”: what there was none of, with up to two words that say of what kind. */
const denied = /(?<!\p{L})no ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/giu;

/** Words before a thing that say that there was one; “the warning” need not have been given. */
const granting = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)$/u;

/** What is said of such things is told in other words, too: “no doubt”, “no comment”, “no sign of it”. */
const saysNothing =
	/^(?:doubt|comment|sign|evid|reason|wai|time|need|plan|longer|more|idea|matter|question|word|immedi|further|other|on|bodi)/u;

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
			isStated(telling.exact, thing.at(-1)!) &&
			!grants(denying.reading.text, thing) &&
			!thingsDenied(telling.reading.text).some((each) => each.join(' ') === thing.join(' ')),
	);
}

const withNegation = /(?<!\p{L})(?:no|not|never|nobody|none|if|whether|\p{L}+n['’]t)(?!\p{L})/iu;

/** Each as the stems of its words, the noun last; where the noun ends is not told, so that one “no” gives several. */
const thingsDenied = remembered((words: string): readonly string[][] =>
	Array.from(words.matchAll(denied), ([, phrase]) => wordsOf(phrase!).map(stemOf))
		.filter(([first]) => !saysNothing.test(first!))
		.flatMap((stems) => stems.map((_, at) => stems.slice(0, at + 1))),
);

/** Whether words tell of such a thing, with one more word of its kind at most: “a full independent inquiry”. */
function grants(words: string, thing: readonly string[]): boolean {
	const stems = stemsOf(words);
	return stems.some(
		(stem, at) => granting.test(stem) && [1, 2].some((from) => isAt(stems, at + from, thing)),
	);
}

const isAt = (stems: readonly string[], from: number, thing: readonly string[]): boolean =>
	thing.every((stem, at) => stems[from + at] === stem);

const stemsOf = remembered((words: string): readonly string[] => wordsOf(words).map(stemOf));
