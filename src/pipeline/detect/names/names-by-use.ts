import { isGivenName } from '../../../language/gender.ts';
import type { Mention } from './mentions.ts';
import { businessIn, isPersonName, isPlural } from './name-kinds.ts';

/** A phrase that can speak, and how it stands in its sentence. */
export interface Found {
	readonly mention: Mention;
	/** Whether it is the first word of its sentence. */
	readonly first: boolean;
	/** Whether it is an article and a name of several words, as of a band, or a firm by what it does: no person. */
	readonly several: boolean;
	/** Whether “in” or “at” stands before it. */
	readonly place: boolean;
	/** Whether “from” or “to” does, which may also stand before a person. */
	readonly way: boolean;
}

/** How an article uses its names, wherever they stand. */
export interface NamesByUse {
	/** The names that “in” or “at” stands before. */
	readonly places: ReadonlySet<string>;
	/** The names behind a noun for a business. */
	readonly businesses: ReadonlySet<string>;
	readonly isPersonal: (mention: Mention) => boolean;
	/** Whether a name is the surname or the first name of a person: “Roe” or “Ann” of “Ann Roe”. */
	readonly isShortForPerson: (name: string) => boolean;
	/** Whether a phrase may only look like a name, as “Tickets” does where a sentence begins. */
	readonly doubts: (found: Found) => boolean;
}

/** The names of an article by their uses, of which one tells what a name is in all the others. */
export function namesByUse(found: readonly Found[]): NamesByUse {
	const places = named(found, ({ place, mention }) => (place ? mention.name : null));
	const businesses = named(found, ({ mention }) => businessIn(mention));
	const several = named(found, ({ several: isSo, mention }) => (isSo ? mention.name : null));
	const isPersonal = ({ person, name }: Mention): boolean =>
		!(name !== null && (businesses.has(name) || several.has(name))) &&
		(person || (name !== null && isPersonName(name, places)));
	const people = found.map(({ mention }) => mention).filter(isPersonal);
	const surnames = new Set(people.flatMap(({ name }) => name?.split(' ').at(-1) ?? []));
	const givenNames = new Set(people.flatMap(({ name }) => givenNameIn(name) ?? []));
	const inside = named(found, ({ first, mention }) => (first ? null : mention.name));
	return {
		...{ places, businesses, isPersonal },
		isShortForPerson: (name) => surnames.has(name) || (givenNames.has(name) && !places.has(name)),
		doubts: ({ first, mention: { name } }) =>
			first && isPlural(name) && !inside.has(name ?? '') && !surnames.has(name ?? ''),
	};
}

function named(
	found: readonly Found[],
	nameIn: (found: Found) => string | null,
): ReadonlySet<string> {
	return new Set(found.flatMap((each) => nameIn(each) ?? []));
}

/** “Ann” of “Ann Roe”. */
function givenNameIn(name: string | null): string | null {
	const [first, ...others] = name?.split(' ') ?? [];
	return first && others.length > 0 && isGivenName(first) ? first : null;
}
