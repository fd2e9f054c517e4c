import { genderOf } from '../../../language/gender.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { singular } from '../../../language/speaking.ts';
import { ageIn } from '../names/age.ts';
import { nameOf, sexOf, type Cast } from '../names/cast.ts';
import type { Mention } from '../names/mentions.ts';

/** What tells of somebody who isn't named: “old” and 43, “mother-of-two”, “dutchwoman”. */
interface Traits {
	readonly noun: string;
	/** In years. */
	readonly age: number | null;
}

/** Further back, in characters, an age that the text gives nobody is not looked for. */
const near = 400;

/**
 * “The 43-year-old”, “the Arlandwoman”: who is told to be of that age, else the last person named who may
 * be. Only a woman is “the mother of two”, and nobody who is told to be of another age is meant.
 */
export function byTraits(
	{ noun, age }: Traits,
	{ earlier, at }: { readonly earlier: readonly Mention[]; readonly at: number },
	cast: Cast,
): string | null {
	if (noun.startsWith('spokes')) return null;
	const people = earlier.filter(({ person, name }) => person && name);
	const ages = new Map(
		people.flatMap((each) => (each.age === null ? [] : [[nameOf(each, cast), each.age] as const])),
	);
	const same = earlier.filter(
		(each) => age !== null && (each.name ? ages.get(nameOf(each, cast)) : each.age) === age,
	);
	const called = new Set(same.map((each) => nameOf(each, cast)));
	// of two who are 43, “the 43-year-old” is either
	if (called.size > 0) return called.size === 1 ? [...called][0]! : null;
	// “the 43-year-old builder” tells more
	if (age !== null && noun !== 'old') return null;
	const isParent = noun.includes('-of-');
	const gender = genderOf([noun.replace(/-of-.*$/u, '')], null);
	const names = new Set(people.map((each) => nameOf(each, cast)));
	const found = people.findLast((each) => {
		if (age !== null && at - each.start > near && names.size > 1) return false;
		const own = sexOf(each, cast);
		const isOfAge = age === null || !ages.has(nameOf(each, cast));
		// one of the paragraph whose name doesn't tell may be “the mother of two”: then nobody is sure to be
		const isOpen = own === null && (!isParent || each.start >= cast.paragraphAt(at));
		return each.subject && isOfAge && (gender === null || own === gender || isOpen);
	});
	if (!found || (isParent && sexOf(found, cast) !== gender)) return null;
	return nameOf(found, cast);
}

/**
 * “Nelo Quist was there. “…,” the 22-year-old deckhand said”: the one person whom a paragraph names, as a subject, if
 * nothing tells of another age or sex, and nobody without a name is called so.
 */
export function aloneOfAge(phrase: NounPhrase, cast: Cast): string | null {
	const at = phrase.tokens[0]!.start;
	const noun = singular(phrase.head.lower);
	const age = phrase.possessor.length > 0 ? null : ageIn(phrase);
	const earlier = cast.before(at);
	if (
		age === null ||
		earlier.some((each) => !each.name && (each.head === noun || each.age === age))
	)
		return null;
	const named = earlier.filter(({ person, name, start }) => {
		return person && name && start >= cast.paragraphAt(at);
	});
	const [only, ...others] = new Set(named.map((each) => nameOf(each, cast)));
	if (only === undefined || others.length > 0 || !named.some(({ subject }) => subject)) return null;
	const [sex, own] = [genderOf([noun], null), cast.genderOf(only)];
	const isOther = earlier.some((each) => each.age !== null && nameOf(each, cast) === only);
	return isOther || (sex && own && sex !== own) ? null : only;
}
