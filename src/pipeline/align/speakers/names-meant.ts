import { isBodyName } from '../../../language/body-names.ts';
import { isGivenName } from '../../../language/gender.ts';
import { looksLikePlace } from '../../../language/places.ts';
import { nameKey } from '../../../language/speaker-names.ts';
import { bodyNouns, singular } from '../../../language/speaking.ts';

/** The keys of the full names that a name of one word, with its key, may be short for. */
type NamesMeant = (name: string, key: string) => readonly string[];

/**
 * By what short names the people and bodies of an event may be called: a person by the surname, the first name, one
 * between them, or a surname that is spelt almost so; a body by its first word or its initials.
 *
 * @param full The keys of the full names of an event.
 */
export function namesMeant(full: readonly string[]): NamesMeant {
	const people = full.filter(isPersonal);
	const bySurname = Map.groupBy(people, surnameOf);
	const byFirst = Map.groupBy(people, firstOf);
	const byMiddle = groupByMiddle(people);
	const bySound = Map.groupBy(people, (key) => undoubled(surnameOf(key)));
	const bodiesByFirst = Map.groupBy(full.filter(isBodyName), firstOf);
	// no person goes by initials: a company may, whose name need not tell that it is one
	const bodies = full.filter((key) => !isPersonal(key) || !isGivenName(firstOf(key)));
	const byInitials = Map.groupBy(bodies, initialsOf);
	return (name, key) => {
		const acronym = acronymIn(name);
		const meant = acronym
			? byInitials.get(acronym)
			: (bySurname.get(key) ??
				onlyBody(byFirst.get(key), bodiesByFirst.get(key)) ??
				byMiddle.get(key) ??
				bySound.get(undoubled(key)));
		return meant ?? [];
	};
}

const firstOf = (key: string): string => key.split(' ')[0]!;
const surnameOf = (key: string): string => key.split(' ').at(-1)!;

/** Of names that begin alike the one body's, if one is (“mellin systems”, not “mellin india”); none where several are. */
function onlyBody(
	keys: readonly string[] | undefined,
	bodies: readonly string[] = [],
): readonly string[] | undefined {
	if (bodies.length > 1) return undefined;
	return keys?.includes(bodies[0]!) ? bodies : keys;
}

/** “ann roe cole” by “roe”. */
function groupByMiddle(full: readonly string[]): Map<string, string[]> {
	const middles = full.flatMap((key) =>
		key
			.split(' ')
			.slice(1, -1)
			.map((part) => ({ part, key })),
	);
	const grouped = Map.groupBy(middles, ({ part }) => part);
	return new Map(Array.from(grouped, ([part, all]) => [part, all.map(({ key }) => key)]));
}

/** “heffner” and “hefner”: a surname with each doubled letter once. */
const undoubled = (surname: string): string => surname.replace(/(\p{L})\1/gu, '$1');

/** Words that make a name a body's or a state's, whose last word is no surname, spelt as keys are. */
const bodyWords = new Set(
	[...bodyNouns, ...'center centre corps guard house kingdom nation republic time'.split(' ')].map(
		nameKey,
	),
);

/** Whether the last word of a full name may be a surname. */
export function isPersonal(full: string): boolean {
	const parts = full.split(' ');
	const isBody = parts.some((part) => bodyWords.has(part) || bodyWords.has(singular(part)));
	return !isBody && !parts.includes('and') && !looksLikePlace(full);
}

/** The letters of an acronym in lower case; null for any other name. */
function acronymIn(name: string): string | null {
	const letters = name.replace(/^the\s|\./giu, '');
	return /^\p{Lu}{2,8}$/u.test(letters) ? letters.toLowerCase() : null;
}

function initialsOf(full: string): string | undefined {
	const words = full.replace(/\b(?:of|the|and|for)\b/gu, '');
	return words.match(/(?<!\p{L})\p{L}/gu)?.join('');
}
