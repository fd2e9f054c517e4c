import { nameKey } from '../../../language/speaker-names.ts';
import { attributedIn } from '../../../model/attributed.ts';
import type { Reading } from '../../../model/reading.ts';
import { overlap, type TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';

/** Words of an article. */
type Words = readonly [Pick<Place, 'reading'>, string];

/** Whether two places tell of people by name, and of nobody both: “Roe was placed on leave”, “Cole was placed on leave”. */
export function nameOtherPeople(a: Place, b: Place): boolean {
	return tellOfOtherPeople([a, withoutSources(a)], [b, withoutSources(b)]);
}

/** The same of some words of two places. */
export function tellOfOtherPeople(one: Words, other: Words): boolean {
	const [left, right] = [peopleIn(one), peopleIn(other)];
	return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** The surnames in some words of people whom their article names. */
function peopleIn([{ reading }, words]: Words): ReadonlySet<string> {
	const named = words.match(/\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]*)?/gu) ?? [];
	return surnamesIn(reading).intersection(new Set(named.map(nameKey)));
}

const surnamesIn = rememberedOf(
	({ people }: Reading): ReadonlySet<string> => new Set(people.map(({ name }) => surnameOf(name))),
);

const surnameOf = (name: string): string =>
	nameKey(
		name
			.replace(/,? (?:[JS]r\.?|I{2,3})$/u, '')
			.split(/[\s-]/u)
			.at(-1)!,
	);

/** The words of a place with blanks where it names those whose word it is; no offset changes. */
export const withoutSources = rememberedOf(({ reading, start, end, exact }: Place): string =>
	sourcesIn(reading)
		.filter((source) => overlap({ start, end }, source) > 0)
		.reduce((words, source) => blanked(words, source.start - start, source.end - start), exact),
);

function blanked(words: string, start: number, end: number): string {
	const [from, to] = [Math.max(start, 0), Math.min(end, words.length)];
	return words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
}

/** Where an article names those to whom it attributes something. */
const sourcesIn = rememberedOf((reading: Reading): TextPositionSelector[] =>
	attributedIn(reading).flatMap(({ speaker }) => speaker?.mention ?? []),
);
