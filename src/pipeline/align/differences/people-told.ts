import { attributedIn } from '../../../model/attributed.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import type { Reading } from '../../../model/reading.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';

/** Whether two places tell of people by name, and of nobody both: “Roe was placed on leave”, “Cole was placed on leave”. */
export function nameOtherPeople(a: Place, b: Place): boolean {
	const [left, right] = [peopleTold(a), peopleTold(b)];
	return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** The surnames in a place of people whom its article names, without those whose word it is. */
const peopleTold = rememberedOf(({ reading, start, exact }: Place): ReadonlySet<string> => {
	const sources = sourcesIn(reading);
	const named = Array.from(exact.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu), ({ 0: word, index }) => ({
		word,
		...{ start: start + index, end: start + index + word.length },
	}));
	const told = named.filter((each) => !sources.some((source) => contains(source, each)));
	return surnamesIn(reading).intersection(new Set(told.map(({ word }) => word)));
});

const sourcesIn = rememberedOf((reading: Reading): TextPositionSelector[] =>
	attributedIn(reading).flatMap(({ speaker }) => speaker?.mention ?? []),
);

const surnamesIn = rememberedOf(
	({ people }: Reading): ReadonlySet<string> => new Set(people.map(({ name }) => surnameOf(name))),
);

const surnameOf = (name: string): string =>
	name
		.replace(/,? (?:[JS]r\.?|I{2,3})$/u, '')
		.split(/[\s-]/u)
		.at(-1)!;
