import type { Gender } from '../../language/gender.ts';
import type { Resolved } from './cast.ts';
import type { Mention } from './mentions.ts';

/** The bearers of a name in an article, by the parts by which people are called again. */
export interface NameBearers {
	readonly fuller: ReadonlyMap<string, ReadonlySet<string>>;
	/** From a part of names to the one whom the article called so before it named another who has it. */
	readonly owners: ReadonlyMap<string, string>;
	readonly genderOf: (name: string) => Gender | null;
}

/** What stands before a name: “Mrs” tells a woman, “Detective” one who was called that. */
export interface Title {
	readonly gender: Gender | null;
	/** Lower case, singular. */
	readonly roles: readonly string[];
}

/**
 * Whom an article means by a part of a name that several in it have: who has the title that stands
 * before it; else the one whom the paper has called by the surname alone, since it gives the others more
 * than that; else the last one named. Another one who may be meant is the rival.
 *
 * @param earlier The mentions before the name, the nearest last.
 */
export function whoseName(
	name: string,
	{ fuller, owners, genderOf }: NameBearers,
	{ earlier, title }: { earlier: readonly Mention[]; title: Title | undefined },
): Resolved {
	const bearers = fuller.get(name);
	const mentions = earlier.filter((mention) => bearers?.has(mention.name ?? ''));
	const named = mentions.map((mention) => mention.name!);
	const fits = (each: string) =>
		!title?.gender || (genderOf(each) ?? title.gender) === title.gender;
	const fitting = named.filter(fits);
	if (fitting.length === 0) return withRival(name, named.at(-1));
	const titled = mentions.findLast(
		({ roles, name: each }) => fits(each!) && title?.roles.some((role) => roles.includes(role)),
	);
	if (titled) return { name: titled.name! };
	const own = owners.get(name);
	const isOwn = own !== undefined && fits(own) && (title?.roles.length ?? 0) === 0;
	const meant = isOwn ? own : fitting.at(-1)!;
	return fitting.at(-1) === own ? { name: meant } : withRival(meant, rivalOf(meant, fitting));
}

const withRival = (name: string, rival: string | undefined): Resolved =>
	rival === undefined ? { name } : { name, rival };

/** Somebody who was named in full this often, with no other in between, is who is meant. */
const settled = 2;

/** The last other one named of those who have the name; none where that is long settled. */
function rivalOf(meant: string, named: readonly string[]): string | undefined {
	const at = named.findLastIndex((each) => each !== meant);
	return named.length - 1 - at < settled ? named[at] : undefined;
}

/** The one bearer known when a part of a name first stands alone. */
export function ownersOf(
	mentions: readonly Mention[],
	partsOf: (name: string) => readonly string[],
): Map<string, string> {
	const owners = new Map<string, string>();
	const known = new Map<string, Set<string>>();
	for (const { name, person } of mentions) {
		const bearers = name && person ? known.get(name) : undefined;
		if (bearers?.size === 1 && !owners.has(name!)) owners.set(name!, [...bearers][0]!);
		for (const part of name && person ? partsOf(name) : [])
			known.set(part, (known.get(part) ?? new Set()).add(name!));
	}
	return owners;
}
