import { attributedIn } from '../../../model/attributed.ts';
import type { Reading } from '../../../model/reading.ts';
import { stateOf } from '../../../language/countries.ts';
import { isShortFor } from '../../../language/short-names.ts';
import { isDescription, nameKey } from '../../../language/speaker-names.ts';
import { bodiesCalled, bodyKey } from './bodies-called.ts';
import { isPersonal, namesMeant } from './names-meant.ts';
import { officeHolders } from './office-holders.ts';
import { oneSpelling, type AreTwo } from './one-spelling.ts';
import { areOfSeveralStates, isAnyStates, isOfOneState } from './state-bodies.ts';
import { toldApart } from './told-apart.ts';

/** Who is meant where a file attributes words to a name: equal keys mean one speaker. */
export type Identify = (file: string, name: string) => string;

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
	const named = keyOfName({ names, full, spelled });
	const several = areOfSeveralStates(full);
	const isWhosever = (key: string) => several && isAnyStates(key);
	const holderOf = officeHolders(readings, named);
	const bodyOf = bodiesCalled(full);
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

/** The names of an event, no descriptions. */
interface Names {
	readonly names: ReadonlySet<string>;
	/** The keys of those of several words, each spelt in one way. */
	readonly full: readonly string[];
	/** The one spelling of a key, where it has others. */
	readonly spelled: ReadonlyMap<string, string>;
}

/** The key of whoever is meant by a name: a full name, or the one that a short name stands for. */
function keyOfName({ names, full, spelled }: Names): (name: string) => string {
	// a state and the seat of its government speak as one: “Paris”, “France”
	const states = new Map(Array.from(names, (name) => [nameKey(name), stateOf(name)]));
	const fuller = fullerName(full);
	const meantBy = namesMeant(full);
	return (name) => {
		const own = together(keyOf(name));
		const key = spelled.get(own) ?? own;
		const state = states.get(key);
		if (state) return state;
		if (key.includes(' ')) return states.get(fuller(key)) ?? fuller(key);
		const meant = meantBy(name, key);
		return meant.length === 1 ? fuller(meant[0]!) : key;
	};
}

/** “ann roe” for “premier ann roe”: the name that a full name ends with, if it is a full name too. */
function fullerName(full: readonly string[]): (key: string) => string {
	const places = new Map(full.map((key, at) => [key, at]));
	const several = areOfSeveralStates(full);
	return (key) => (several && isOfOneState(key) ? key : (full[first(endings(key), places)] ?? key));
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

/** The lowest place that one of several names has; -1 where none has. */
function first(names: readonly string[], places: ReadonlyMap<string, number>): number {
	const found = names.flatMap((name) => places.get(name) ?? []);
	return found.length > 0 ? Math.min(...found) : -1;
}

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
