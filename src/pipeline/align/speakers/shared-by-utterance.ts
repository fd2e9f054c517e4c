import { isBodyName } from '../../../language/body-names.ts';
import { isGivenName } from '../../../language/gender.ts';
import { nameKey } from '../../../language/speaker-names.ts';
import { covers } from '../../../language/roles.ts';
import { peopleNouns } from '../../../language/speaking.ts';
import type { Pair } from '../linkage/candidate-pairs.ts';
import type { Said } from '../utterances/said.ts';
import { roleIn, type GivenTo } from './speaker-relation.ts';

/** What tells of keys whether one person may have them. */
export interface Evidence {
	/** What the articles of the event call a person. */
	readonly rolesOf: (key: string) => readonly string[];
	/** How sure it is that two passages of speech render one utterance, from 0 to 1. */
	readonly sameUtterance: (a: Said, b: Said) => number;
}

/**
 * Keys that mean one speaker because an utterance is given to both: one thing said has one speaker,
 * whatever role an article names instead of the person. Two people with names stay two.
 */
export function sharedByUtterance(
	keys: readonly string[],
	utterances: readonly (readonly Said[])[],
	{ rolesOf, sameUtterance }: Evidence,
) {
	const index = new Map(keys.map((key, at) => [key, at]));
	const pair = ([a, b]: readonly [GivenTo, GivenTo]): Pair => [
		index.get(a.key)!,
		index.get(b.key)!,
	];
	const elsewhere = utterances.flatMap((utterance) => namedElsewhere(utterance, sameUtterance));
	const alike = utterances.flatMap((utterance) => {
		const given = utterance.flatMap(({ speaker }) => speaker ?? []);
		const described = given.filter(({ named }) => !named);
		const byRole = [
			...Map.groupBy(described, ({ name }) => `${roleIn(name)} ${isOne(name)}`).values(),
		];
		return byRole.flatMap((all) => all.map((each): [GivenTo, GivenTo] => [all[0]!, each]));
	});
	return [...alike, ...ofOneName(elsewhere, rolesOf)].map(pair);
}

/**
 * Who is only described and shares utterances with several is the one whom an article describes so (“the chef”);
 * else the one with whom most are shared, by far.
 */
function ofOneName(
	pairs: readonly [GivenTo, GivenTo][],
	rolesOf: (key: string) => readonly string[],
): [GivenTo, GivenTo][] {
	const byDescribed = Map.groupBy(pairs, ([described]) => described.key);
	return [...byDescribed.values()].flatMap((all) => {
		const byName = [...Map.groupBy(all, ([, { key }]) => key).values()];
		const role = roleIn(all[0]![0].name);
		const called = byName.filter(([pair]) =>
			rolesOf(pair![1].key).some((has) => covers(role, has)),
		);
		if (called.length === 1) return called[0]!;
		const [most, next] = byName.sort((a, b) => b.length - a.length);
		return most!.length >= 2 * (next?.length ?? 0) ? most! : [];
	});
}

/**
 * “A senior nurse” in one article, Ann Roe in the others: who is only described is the one person, or
 * “a spokesman” the one body, that other wordings of the utterance name.
 */
function namedElsewhere(
	utterance: readonly Said[],
	sameUtterance: Evidence['sameUtterance'],
): [GivenTo, GivenTo][] {
	const named = utterance.filter(({ speaker }) => speaker?.named);
	const [only, ...others] = new Map(named.map(({ speaker }) => [speaker!.key, speaker!])).values();
	if (!only || others.length > 0) return [];
	return utterance
		.filter(({ speaker }) => speaker && speaker.key !== only.key && mayBe(speaker.name, only))
		.filter((said) => named.some((each) => sameUtterance(said, each) >= likelyOne))
		.map(({ speaker }) => [speaker!, only]);
}

/** Words that merely sound like another's, less likely one utterance than that, don't make two speakers one. */
const likelyOne = 0.8;

/** Whether a description is of one: “survivors” are no survivor. */
function isOne(description: string): boolean {
	return description.endsWith(roleIn(description));
}

function mayBe(description: string, { name, key }: GivenTo): boolean {
	const role = roleIn(description);
	if (role.startsWith('spokes')) return isBodyName(name);
	return (
		isOne(description) &&
		!unnamedRoles.has(role) &&
		roles.has(role) &&
		(name.includes(' ') || isFullName(key)) &&
		!isBodyName(name)
	);
}

/** Whether a surname's full name, known to the event, begins as those of people do: a firm may have two words too. */
function isFullName(key: string): boolean {
	const [first, ...others] = key.split(' ');
	return others.length > 0 && isGivenName(first!);
}

/** Nouns for people, spelt as the last words of keys are. */
const roles: ReadonlySet<string> = new Set(
	Array.from(peopleNouns, (noun) => roleIn(nameKey(noun))),
);

/** Roles that an article gives to somebody whom it must not name. */
const unnamedRoles = new Set('source insider oficial'.split(' '));
