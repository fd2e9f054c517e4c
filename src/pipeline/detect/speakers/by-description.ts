import { isBodyName, isOneBody } from '../../../language/body-names.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { bodyNouns, businessNouns, isPeopleNoun, singular } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import { ageIn } from '../names/age.ts';
import { nameOf, type Cast, type LastSpeaker } from '../names/cast.ts';
import { withoutArticle, type Mention } from '../names/mentions.ts';
import { byPronoun } from './by-pronoun.ts';
import { byTraits } from './by-traits.ts';
import { fits, isRank } from './fits.ts';

/**
 * Whom a description goes back to: a person who was given that role, or the fuller description with
 * the same head (“the official” after “a senior official”).
 */
export function byDescription(
	phrase: NounPhrase,
	cast: Cast,
	last: LastSpeaker | null,
): string | null {
	const { tokens, head } = phrase;
	const [first] = tokens;
	const known = tokens.length === 1 || /^(?:the|his|her|their|its)$/u.test(first!.lower);
	const noun = singular(head.lower);
	if (!known || noun !== head.lower) return null;
	const earlier = cast.before(first!.start);
	// “the 43-year-old's lawyer” is of any age
	const age = phrase.possessor.length > 0 ? null : ageIn(phrase);
	// “the Dutchwoman” is a woman; “the German” may be anybody
	const isTrait = /^old$|-of-[a-z]+$/u.test(noun) || isDemonym(noun);
	if (isTrait || age !== null) {
		const person = byTraits({ noun, age }, { earlier, at: first!.start }, cast);
		if (person || noun === 'old') return person;
	}
	const modifiers = tokens.slice(0, -1).filter(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos));
	const fitting = earlier.filter(
		(mention) =>
			fits(mention, noun, modifiers) &&
			isOf(mention, phrase.complement) &&
			!(isOwned(`${first!.lower} `) && isOfState(mention, noun)),
	);
	const same = lastCalled(noun, fitting, first!.start);
	if (same?.name) return nameOf(same, cast);
	const named =
		same && isKnown(same, noun) ? lastNamed(earlier, phrase, { noun, same }) : undefined;
	if (named) return nameOf(named, cast);
	if (!same && isPeopleNoun(noun)) return onlyIntroduced(noun, earlier);
	const own = withoutArticle(phrase).length;
	if (modifiers.length > 0 || !bodyNouns.has(noun))
		return same && same.words.length >= own && !isOwned(same.words) ? same.words : null;
	if (/^(?:his|her)$/u.test(first!.lower)) return bodyOfOwner(noun, phrase, cast, last);
	const fuller = earlier.findLast(
		(mention) =>
			mention.words.length > own && !isOwned(mention.words) && fits(mention, noun, modifiers),
	);
	return fuller?.words ?? byBody(noun, earlier, cast, last);
}

/**
 * “A Treasury official said that the minister had promised it. “…,” the official said”: who was called so shortly
 * before, else the last of whom the word may be said.
 */
function lastCalled(noun: string, fitting: readonly Mention[], at: number): Mention | undefined {
	const called = fitting.findLast(({ head, name, roles }) =>
		name ? roles.includes(noun) : head === noun,
	);
	return called && at - called.end <= nearby ? called : fitting.at(-1);
}

/** So many characters back, a word that was said of somebody still stands for them. */
const nearby = 400;

/** “Her office”: the body that was described so, else hers; none that only has the word in its name. */
function bodyOfOwner(
	noun: string,
	{ tokens }: NounPhrase,
	cast: Cast,
	last: LastSpeaker | null,
): string | null {
	if (ofAll.test(noun)) return null;
	const { start, lower } = tokens[0]!;
	const called = cast
		.before(start)
		.findLast(
			({ name, person, place, roles }) => name && !person && !place && roles.includes(noun),
		);
	if (called) return nameOf(called, cast);
	const owner = byPronoun(lower === 'his' ? 'he' : 'she', start, cast, last);
	return owner && !owner.rival && /^\p{Lu}/u.test(owner.name) ? `${owner.name}’s ${noun}` : null;
}

/** “His country”, “her presidency”: what is nobody's own, or no body that speaks. */
const ofAll =
	/^(?:presidency|leadership|regime|state|country|nation|city|municipality|church|community|crowd|side|opposition|media|press)$/u;

/** “Minister under fire”, “the health minister”: who is not brought in as somebody new, by an office alone. */
const isKnown = ({ words, head, introduced }: Mention, noun: string): boolean =>
	!introduced &&
	(head === noun || words.toLowerCase() === head) &&
	!isOwned(words) &&
	!/[\d'’]|\b(?:of|for|in|who|one|another|other)\b/u.test(words);

/** The person last named to whom a bare noun may go back, with nobody brought in since who is called so. */
function lastNamed(
	earlier: readonly Mention[],
	{ complement, tokens }: NounPhrase,
	{ noun, same }: { readonly noun: string; readonly same: Mention },
): Mention | undefined {
	if (tokens.length > 2) return undefined;
	const named = earlier.findLast(
		(each) =>
			each.name !== null &&
			!each.roles.some((role) => isRank(role) || pastOffice.test(role)) &&
			fits(each, noun, []) &&
			isSame(each, same) &&
			isOf(each, complement),
	);
	const isSince = earlier.some(
		(each) => each.head === noun && each.introduced && each.start > (named?.start ?? 0),
	);
	return isSince ? undefined : named;
}

/** Whether somebody was given all the words of a description. */
const isSame = ({ roles }: Mention, { words, head }: Mention): boolean =>
	words
		.toLowerCase()
		.split(' ')
		.every((word) => word === head || roles.includes(singular(word)));

/** Who bears such a word has not the office that stands behind it, or not for long. */
const pastOffice = /^(?:former|acting|rival|ex|interim)$/u;

/** “Roe's secretary”, and no Secretary of Transport: an office that is nobody's own. */
const isOfState = ({ name, roles }: Mention, noun: string): boolean =>
	name !== null &&
	/^(?:secretary|minister|president|governor|mayor)$/u.test(noun) &&
	!roles.some((role) => /^(?:hi|her|their|it|['’]s?|to)$/u.test(role));

/** “Its letter” is no name for a letter. */
const isOwned = (words: string): boolean => /^(?:his|her|their|its|my|our)\b/iu.test(words);

/** “The Dutchwoman”, and no “chairwoman”. */
const isDemonym = (noun: string): boolean =>
	/[a-z]{4}(?:man|woman)$/u.test(noun) && !isPeopleNoun(noun);

/** “The chairwoman of the League” is not the chairwoman of another body; what nobody names so is. */
function isOf({ name, roles }: Mention, complement: readonly Token[] = []): boolean {
	const bodies = complement.filter(({ text }) => /^\p{Lu}/u.test(text));
	// “the mayor of Arby” may be the mayor
	if (!bodies.some(({ lower }) => bodyNouns.has(lower))) return true;
	return name === null || bodies.every(({ lower }) => roles.includes(singular(lower)));
}

/** “The presidential official” where an article has brought in one official, in other words. */
function onlyIntroduced(noun: string, earlier: readonly Mention[]): string | null {
	const alike = earlier.filter(({ head, name, single }) => head === noun && !name && single);
	const brought = new Set(alike.filter(({ introduced }) => introduced).map(({ words }) => words));
	return brought.size === 1 ? [...brought][0]! : null;
}

/**
 * “The agency”: the body last named that ends so, or was described so; else the body that spoke
 * last, or was the last subject.
 */
function byBody(
	noun: string,
	earlier: readonly Mention[],
	cast: Cast,
	last: LastSpeaker | null,
): string | null {
	const bodies = earlier.filter(({ name, person, place }) => name && !person && !place);
	const called = bodies.findLast(({ head, roles }) => head === noun || roles.includes(noun));
	if (called) return nameOf(called, cast);
	if (!businessNouns.has(noun)) return null;
	const fitting = bodies.filter(({ name }) => mayBeCalled(noun, name!) && !isOneBody(name!));
	const spoke = last && !last.person && fitting.some((body) => nameOf(body, cast) === last.name);
	if (spoke) return last.name;
	const subject = fitting.findLast(
		(body) => body.subject && (isBodyName(body.name!) || isOften(body, fitting)),
	);
	return subject ? nameOf(subject, cast) : null;
}

/** Nobody calls a ministry a company, or a bank a club: what a name says it is, it is. */
function mayBeCalled(noun: string, name: string): boolean {
	const kinds = name
		.toLowerCase()
		.split(' ')
		.map(singular)
		.filter((word) => bodyNouns.has(word));
	return kinds.length === 0 || kinds.some((kind) => kind === noun || businessNouns.has(kind));
}

/** A name without a word for a body in it is a body's where an article keeps making it the subject. */
function isOften({ name }: Mention, bodies: readonly Mention[]): boolean {
	return bodies.filter((body) => body.subject && body.name === name).length > 1;
}
