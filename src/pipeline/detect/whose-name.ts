import type { Resolved } from './cast.ts';
import type { Gender } from '../../language/gender.ts';
import type { Mention } from './mentions.ts';

/** What tells the bearers of one surname apart in an article. */
export interface NameBearers {
	/** From the parts of names by which people are called again to the names that have them. */
	readonly fuller: ReadonlyMap<string, ReadonlySet<string>>;
	/** From a part of names to the one whom the article called so before it named another who has it. */
	readonly owners: ReadonlyMap<string, string>;
	readonly genderOf: (name: string) => Gender | null;
}

/**
 * Whom an article means by a part of a name that several in it have. A paper that has called one of
 * them by the surname alone gives the others more than that; where it has not, the last one named is
 * meant. Another one who may be meant is the rival.
 *
 * @param earlier The mentions before the name, the nearest last.
 */
export function whoseName(
	name: string,
	{ fuller, owners, genderOf }: NameBearers,
	{ earlier, gender }: { earlier: readonly Mention[]; gender: Gender | null },
): Resolved {
	const all = [...(fuller.get(name) ?? [name])];
	const bearers = all.filter((each) => !gender || (genderOf(each) ?? gender) === gender);
	if (bearers.length < 2) return { name: bearers[0] ?? all[0]! };
	const named = earlier
		.flatMap((mention) => mention.name ?? [])
		.filter((each) => bearers.includes(each));
	const own = bearers.find((each) => each === owners.get(name));
	const meant = own ?? named.at(-1);
	if (meant === undefined) return { name };
	const rival = named.at(-1) === own ? undefined : rivalOf(meant, named);
	return rival === undefined ? { name: meant } : { name: meant, rival };
}

/** Somebody who was named in full this often, with no other in between, is who is meant. */
const settled = 2;

/** The last other one named of those who have the name; none where that is long settled. */
function rivalOf(meant: string, named: readonly string[]): string | undefined {
	const at = named.findLastIndex((each) => each !== meant);
	return named.length - 1 - at < settled ? named[at] : undefined;
}

/** The one bearer known when a part of a name first stands alone, or the first to come where it does in a headline. */
export function ownersOf(
	mentions: readonly Mention[],
	fuller: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
	const owners = new Map<string, string>();
	const known = new Map<string, Set<string>>();
	const alone = new Set<string>();
	for (const name of mentions.flatMap((mention) => mention.name ?? [])) {
		const bearers = known.get(name);
		if (bearers?.size === 1) owners.set(name, owners.get(name) ?? [...bearers][0]!);
		if (!bearers) alone.add(name);
		for (const part of partsIn(name, fuller)) {
			known.set(part, (known.get(part) ?? new Set()).add(name));
			if (alone.has(part) && !owners.has(part)) owners.set(part, name);
		}
	}
	return owners;
}

/** The parts of a name by which somebody is called again. */
function partsIn(name: string, fuller: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const words = name.split(' ');
	const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
	return [...ends, words[0]!].filter((part) => part !== name && fuller.get(part)?.has(name));
}
