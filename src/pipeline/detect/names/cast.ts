import type { Gender } from '../../../language/gender.ts';
import { isEpithet } from '../../../language/person-name.ts';
import { firstFrom } from '../../../model/spans-over.ts';
import type { Mention } from './mentions.ts';
import { ownersOf, whoseName, type Title } from './whose-name.ts';

/** Who spoke last, for the pronouns that follow. */
export interface LastSpeaker {
	readonly name: string;
	readonly person: boolean;
	/** Whether it is one, not several: “the colleagues”. */
	readonly single: boolean;
	/** Where the words that stand for them begin, and where what they say ends. */
	readonly at: number;
	readonly until: number;
}

/** Whom words stand for, and who else may be meant where two are near. */
export interface Resolved {
	readonly name: string;
	readonly rival?: string;
}

/** How many mentions back a pronoun or a description may reach. */
const memory = 200;

/** All who can speak in one article, looked up by name or by place in the text. */
export interface Cast {
	/** The mentions before an offset, the nearest last; only the last ones of a long article. */
	readonly before: (offset: number) => readonly Mention[];
	/** The first mention within a span. */
	readonly firstWithin: (
		start: number,
		end: number,
		fits: (mention: Mention) => boolean,
	) => Mention | undefined;
	/**
	 * Whom a name means of which theirs is fuller (“Roe”, “Ann Roe”); the given name where nobody's is.
	 *
	 * @param title What stands before it.
	 */
	readonly bearer: (name: string, offset: number, title?: Title) => Resolved;
	/** The name of the bearer alone. */
	readonly fullName: (name: string, offset: number) => string;
	readonly isPerson: (name: string) => boolean;
	/** Where the paragraph that holds an offset begins. */
	readonly paragraphAt: (offset: number) => number;
	/** Whether a name is a woman's or a man's, as far as the article or the name itself tells. */
	readonly genderOf: (name: string) => Gender | null;
}

/** Index the mentions of an article, and its paragraphs; both come in the order of the text. */
export function castOf(
	mentions: readonly Mention[],
	paragraphs: readonly { readonly start: number }[],
): Cast {
	const fuller = fullNames(mentions);
	const persons = new Set(
		mentions.flatMap(({ person, name, words }) => (person ? (name ?? words) : [])),
	);
	const genders = new Map(
		mentions.flatMap(({ gender, name, words }) =>
			gender ? [[name ?? words, gender] as const] : [],
		),
	);
	const before = (offset: number) => {
		const end = firstFrom(mentions, offset);
		return mentions.slice(Math.max(0, end - memory), end);
	};
	const genderOf = (name: string) => genders.get(name) ?? null;
	const owners = ownersOf(mentions, (name) => partsOf(name, true));
	const bearer = (name: string, offset: number, title?: Title): Resolved => {
		const names = fuller.get(plainName(name));
		if (!names) return { name };
		if (names.size > 1)
			return whoseName(
				plainName(name),
				{ fuller, owners, genderOf },
				{ earlier: before(offset), title },
			);
		const [only] = [...names] as [string];
		const differs = title?.gender && genderOf(only) && genderOf(only) !== title.gender;
		if (differs) return { name, rival: only };
		const kin = only.endsWith(` ${name}`) ? kinOf(only, before(offset)) : undefined;
		return kin === undefined || title?.gender ? { name: only } : { name: only, rival: kin };
	};
	return {
		before,
		firstWithin: (start, end, fits) => {
			const from = firstFrom(mentions, start);
			return mentions
				.slice(from, from + memory)
				.find((mention) => mention.start < end && fits(mention));
		},
		bearer,
		fullName: (name, offset) => bearer(name, offset).name,
		isPerson: (name) => persons.has(name),
		paragraphAt: (offset) => paragraphs.findLast(({ start }) => start <= offset)?.start ?? 0,
		genderOf,
	};
}

const isKin =
	/^(?:father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece)$/u;

/** “Ann Roe was banned. Her father Bob was angry. “…,” said Roe”: one of the family, last named by a given name alone. */
function kinOf(name: string, earlier: readonly Mention[]): string | undefined {
	const last = earlier.findLast((each) => each.name !== null && each.person);
	const isGiven = last?.name && !last.name.includes(' ') && !name.split(' ').includes(last.name);
	// “Roe and wife Ann”, “lives beside Ann and her husband Bob” tell of nobody else who may speak
	if (!isGiven || !last.subject || !/^(?:his|her) /iu.test(last.words)) return undefined;
	return last.roles.some((role) => isKin.test(role)) ? last.name : undefined;
}

/**
 * From the parts of names by which people are called again to the names that have them. A name
 * inside a longer one (“Ann Roe” in “Ann Roe Cole”) gives way to it.
 */
function fullNames(mentions: readonly Mention[]): Map<string, Set<string>> {
	const fuller = new Map<string, Set<string>>();
	for (const { name, person } of mentions) {
		for (const part of name && name === plainName(name) ? partsOf(name, person) : []) {
			const names = fuller.get(part) ?? new Set();
			fuller.set(part, names.add(name!));
		}
	}
	return fuller;
}

/** “Saal” of “Tyrant Saal”, if somebody has that name. */
function plainName(name: string): string {
	const [first, ...others] = name.split(' ');
	return others.length === 1 && isEpithet(first!) ? others[0]! : name;
}

/** How a name is repeated: by its last words, a person also by the first. */
function partsOf(name: string, person: boolean): string[] {
	const words = name.split(' ');
	if (words.length < 2 || words.length > 5) return [];
	const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
	return person ? [...ends, words[0]!] : ends;
}

/** The name that an article gives to the bearer of a mention, its words where it gives none. */
export function nameOf({ name, words, start, roles, gender }: Mention, cast: Cast): string {
	return name ? cast.bearer(name, start, { gender, roles }).name : words;
}

/** As told beside the name, or of the one who is called so elsewhere: “Donna” of “Donna Roe”. */
export function sexOf(mention: Mention, cast: Cast): Gender | null {
	return mention.gender ?? cast.genderOf(nameOf(mention, cast));
}
