import type { Gender } from '../../../language/gender.ts';
import type { Resolved } from './cast.ts';
import type { Mention } from './mentions.ts';

/** The bearers of a name in an article, by the parts by which people are called again. */
interface NameBearers {
	readonly fuller: ReadonlyMap<string, ReadonlySet<string>>;
	/** From a part of names to the one whom the article called so before it named another who has it; null for nobody yet. */
	readonly owners: ReadonlyMap<string, string | null>;
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
	const titled = mentions.filter(({ roles }) => title?.roles.some((role) => roles.includes(role)));
	const called = titled.map((mention) => mention.name!).filter(fits);
	if (called.length > 0) return withRival(called.at(-1)!, lastOther(called));
	return untitled(fitting, owners.get(name), (title?.roles.length ?? 0) > 0);
}

/**
 * @param own Null where the name stood alone before anybody's full one did.
 * @param isStrange Whether a title stands there that nobody has.
 */
function untitled(
	named: readonly string[],
	own: string | null | undefined,
	isStrange: boolean,
): Resolved {
	const meant = typeof own === 'string' && named.includes(own) ? own : named.at(-1)!;
	if (isStrange || own === null) return withRival(meant, lastOther(named, meant));
	return withRival(meant, named.at(-1) === own ? undefined : rivalOf(meant, named));
}

const withRival = (name: string, rival: string | undefined): Resolved =>
	rival === undefined ? { name } : { name, rival };

/** Somebody who was named in full this often, with no other in between, is who is meant. */
const settled = 2;

/** The last other one named of those who have the name; none where that is long settled. */
function rivalOf(meant: string, named: readonly string[]): string | undefined {
	const other = lastOther(named, meant);
	const since = named.length - 1 - (other === undefined ? -1 : named.lastIndexOf(other));
	return since < settled ? other : undefined;
}

function lastOther(named: readonly string[], meant = named.at(-1)): string | undefined {
	return named.findLast((each) => each !== meant);
}

/** The one bearer known when a part of a name first stands alone; null where none was yet, as in a headline. */
export function ownersOf(
	mentions: readonly Mention[],
	partsOf: (name: string) => readonly string[],
): Map<string, string | null> {
	const owners = new Map<string, string | null>();
	const known = new Map<string, Set<string>>();
	for (const { name, person } of mentions) {
		const bearers = name && person ? (known.get(name) ?? new Set()) : undefined;
		if (bearers && bearers.size < 2 && !owners.has(name!))
			owners.set(name!, [...bearers][0] ?? null);
		for (const part of name && person ? partsOf(name) : [])
			known.set(part, (known.get(part) ?? new Set()).add(name!));
	}
	return owners;
}
