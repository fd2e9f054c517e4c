import { attributedIn } from '../../../model/attributed.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Speaker } from '../../../model/speaker.ts';
import { stateOf } from '../../../language/countries.ts';
import { bareName, isDescription, nameKey } from '../../../language/speaker-names.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import type { Identify } from './identify-speakers.ts';
import type { Said } from '../utterances/said.ts';
import { standIns } from './stand-ins.ts';
import { sharedByUtterance, type Evidence } from './shared-by-utterance.ts';

/** The speakers of an event, and which of them a file means by a name. */
export interface Speakers {
	readonly speakers: readonly Speaker[];
	readonly idOf: (file: string, attribution: Attribution | null) => string | null;
	/** The name of a speaker by id. */
	readonly nameOf: (id: string) => string;
}

interface Known extends Pick<Evidence, 'sameUtterance'> {
	readonly identify: Identify;
	readonly utterances: readonly (readonly Said[])[];
}

/**
 * One speaker for each identity that the names tell. Descriptions by one role (“an official”, “a
 * senior harbour official”) are one speaker only where they share an utterance.
 */
export function alignSpeakers(
	readings: readonly Reading[],
	{ identify, utterances, sameUtterance }: Known,
): Speakers {
	const names = new Map<string, Set<string>>();
	for (const { file, name } of attributionsIn(readings)) {
		const key = identify(file, name);
		names.set(key, (names.get(key) ?? new Set()).add(name));
	}
	const keys = [...names.keys()];
	const isNamed = (at: number) => ![...names.get(keys[at]!)!].every(isDescription);
	const groups = connectedGroups(
		keys.length,
		sharedByUtterance(keys, utterances, { rolesOf: rolesBy(readings, identify), sameUtterance }),
		isNamed,
	);
	const ids = new Map(groups.flatMap((group, n) => group.map((at) => [keys[at]!, `s${n + 1}`])));
	const one = new Map(groups.flatMap((group) => group.map((at) => [keys[at]!, keys[group[0]!]!])));
	const meant = standIns(utterances, (key) => one.get(key)!);
	const speakers = groups.map((group, n) => ({
		id: `s${n + 1}`,
		...called(group.flatMap((at) => [...names.get(keys[at]!)!])),
	}));
	const nameById = new Map(speakers.map(({ id, name }) => [id, name]));
	return {
		speakers,
		nameOf: (id) => nameById.get(id)!,
		idOf: (file, given) =>
			(given && ids.get(meant.get(given) ?? identify(file, given.name))) ?? null,
	};
}

/** What an event's articles call the speaker of a key. */
function rolesBy(
	readings: readonly Reading[],
	identify: Identify,
): (key: string) => readonly string[] {
	const described = readings.flatMap(({ file, people }) =>
		people.map(({ name, roles }) => ({ key: identify(file, name), roles })),
	);
	const byKey = Map.groupBy(described, ({ key }) => key);
	return (key) => byKey.get(key)?.flatMap(({ roles }) => roles) ?? [];
}

/** Names in the order in which the articles first give them. */
function attributionsIn(readings: readonly Reading[]) {
	return readings.flatMap((reading) =>
		[...attributedIn(reading), ...reading.reactions.filter(isByName)]
			.toSorted((a, b) => a.start - b.start || a.end - b.end)
			.flatMap(({ speaker }) => (speaker ? { file: reading.file, name: speaker.name } : [])),
	);
}

/** “Both sides deny it” makes nobody a speaker. */
const isByName = ({ speaker }: Reaction): boolean => !isDescription(speaker.name);

/** The fullest of several names, without its title, and all others. */
function called(names: readonly string[]): { name: string; aliases: string[] } {
	const distinct = [...new Set(names)].sort();
	const fullest = distinct.map(bareName).sort((a, b) => fullness(b) - fullness(a))[0]!;
	return { name: fullest, aliases: distinct.filter((name) => name !== fullest) };
}

/** A name before a description, a state's own before its capital's, more words before fewer, then the longer. */
function fullness(name: string): number {
	const isOwn = stateOf(name) === name.toLowerCase().replaceAll(' ', '');
	return (
		Number(isOwn) * 1e7 +
		Number(!isDescription(name)) * 1e6 +
		nameKey(name).split(' ').length * 1e3 +
		name.length
	);
}
