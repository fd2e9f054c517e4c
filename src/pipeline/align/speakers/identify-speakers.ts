import { attributedIn } from '../../../model/attributed.ts';
import type { Reading } from '../../../model/reading.ts';
import { isBodyName } from '../../../language/body-names.ts';
import { stateOf } from '../../../language/countries.ts';
import { isGivenName } from '../../../language/gender.ts';
import { isShortFor } from '../../../language/short-names.ts';
import { looksLikePlace } from '../../../language/places.ts';
import { isDescription, nameKey } from '../../../language/speaker-names.ts';
import { bodyNouns, singular } from '../../../language/speaking.ts';
import { bodiesCalled, bodyKey } from './bodies-called.ts';
import { officeHolders } from './office-holders.ts';
import { oneSpelling, type AreTwo } from './one-spelling.ts';
import { areOfSeveralStates, isAnyStates, isOfOneState } from './state-bodies.ts';
import { toldApart } from './told-apart.ts';

/** Who is meant where a file attributes words to a name: equal keys mean one speaker. */
export type Identify = (file: string, name: string) => string;

/** Words that make a name a body's or a state's, whose last word is no surname, spelt as keys are. */
const bodyWords = new Set(
	[...bodyNouns, ...'center centre corps guard house kingdom nation republic time'.split(' ')].map(
		nameKey,
	),
);

/**
 * Tell who is who by name. A surname or an acronym stands for a full name of the event only where
 * exactly one fits. A description by an office (“Arland's coach”) stands for the one person of the
 * event who holds it; any other (“an official”) means somebody in its own file alone.
 */
export function identifySpeakers(readings: readonly Reading[]): Identify {
	const given = readings.flatMap((reading) => [...attributedNames(reading), ...namesOf(reading)]);
	const names = new Set(given.filter((name) => !isDescription(name)));
	const keys = [...new Set(Array.from(names, keyOf))].filter((key) => key.includes(' '));
	const spelled = oneSpelling(keys.filter(isPersonal), namedApart(readings));
	const full = [...new Set(keys.map((key) => spelled.get(key) ?? key))];
	const places = new Map(full.map((key, at) => [key, at]));
	const bySurname = Map.groupBy(full.filter(isPersonal), (key) => key.split(' ').at(-1)!);
	const bySound = Map.groupBy(full.filter(isPersonal), (key) => undoubled(key.split(' ').at(-1)!));
	const byFirst = Map.groupBy(full.filter(isPersonal), (key) => key.split(' ')[0]!);
	const bodiesBy = Map.groupBy(full.filter(isBodyName), (key) => key.split(' ')[0]!);
	const byMiddle = groupByMiddle(full.filter(isPersonal));
	// no person goes by initials: a company may, whose name need not tell that it is one
	const bodies = full.filter((key) => !isPersonal(key) || !isGivenName(key.split(' ')[0]!));
	const byInitials = Map.groupBy(bodies, initialsOf);
	// a state and the seat of its government speak as one: “Paris”, “France”
	const states = new Map(Array.from(names, (name) => [nameKey(name), stateOf(name)]));
	const several = areOfSeveralStates(full);
	const fuller = (key: string) =>
		several && isOfOneState(key) ? key : (full[first(endings(key), places)] ?? key);
	const named = (name: string) => {
		const own = together(keyOf(name));
		const key = spelled.get(own) ?? own;
		const state = states.get(key);
		if (state) return state;
		if (key.includes(' ')) {
			return states.get(fuller(key)) ?? fuller(key);
		}
		const acronym = acronymIn(name);
		const meant = acronym
			? byInitials.get(acronym)
			: (bySurname.get(key) ??
				onlyBody(byFirst.get(key), bodiesBy.get(key)) ??
				byMiddle.get(key) ??
				bySound.get(undoubled(key)));
		return meant?.length === 1 ? fuller(meant[0]!) : key;
	};
	const holderOf = officeHolders(readings, named);
	const bodyOf = bodiesCalled(full);
	const isWhosever = (key: string) => several && isAnyStates(key);
	const described = (file: string, name: string) =>
		holderOf(name) ??
		(isWhosever(nameKey(name)) ? null : bodyOf(name)) ??
		`${nameKey(name)} (${file})`;
	const apart = toldApart(readings);
	return (file, name) => {
		if (isDescription(name)) return described(file, name);
		const [own, key] = [nameKey(name), named(name)];
		if (isWhosever(key)) return `${key} (${file})`;
		const title = own !== key && !own.includes(' ') ? apart(file, own, key) : null;
		return title === null ? key : `${own} (${title})`;
	};
}

const keyOf = (name: string): string => bodyKey(nameKey(name));

/** Whether one article names both of two that are alike by more than a slip: “Bill Roe” and “William Roe”, “Carla Roe” and “Karla Roe”, are two there. */
function namedApart(readings: readonly Reading[]): AreTwo {
	const named = readings.map(({ people }) => new Set(people.map(({ name }) => nameKey(name))));
	return (a, b) =>
		(isShortFor(a.split(' ')[0]!, b.split(' ')[0]!) || beginnings(a) !== beginnings(b)) &&
		named.some((keys) => keys.has(a) && keys.has(b));
}

/** The first letters of all parts of a name. */
const beginnings = (key: string): string => key.replace(/(?<=\p{L})\p{L}+/gu, '');

/** “ann roe” and “roe” of “premier ann roe”. */
function endings(key: string): string[] {
	const parts = key.split(' ');
	return parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
}

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

/** The lowest place that one of several names has; -1 where none has. */
function first(names: readonly string[], places: ReadonlyMap<string, number>): number {
	const found = names.flatMap((name) => places.get(name) ?? []);
	return found.length > 0 ? Math.min(...found) : -1;
}

/** “heffner” and “hefner”: a surname with each doubled letter once. */
const undoubled = (surname: string): string => surname.replace(/(\p{L})\1/gu, '$1');

/** “Norvale and Arland” are the two that “Arland and Norvale” are. */
function together(key: string): string {
	return key.split(' and ').sort().join(' and ');
}

function attributedNames(reading: Reading): string[] {
	return [...attributedIn(reading), ...reading.reactions].flatMap(
		({ speaker }) => speaker?.name ?? [],
	);
}

const namesOf = ({ people }: Reading): string[] => people.map(({ name }) => name);

/** Whether the last word of a full name may be a surname. */
function isPersonal(full: string): boolean {
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
