import { isState } from '../../../language/countries.ts';
import { isBodyName } from '../../../language/body-names.ts';
import { isGivenName, type Gender } from '../../../language/gender.ts';
import type { Mention } from '../names/mentions.ts';
import { nameOf, sexOf, type Cast, type LastSpeaker, type Resolved } from '../names/cast.ts';

/**
 * “One of them” is of the several last spoken of. Any other pronoun goes back to the last one who
 * spoke, unless somebody of its kind has since been the subject of a sentence.
 */
export function byPronoun(
	pronoun: string,
	at: number,
	cast: Cast,
	last: LastSpeaker | null,
): Resolved | null {
	if (pronoun === 'one of them') {
		const start = Math.min(cast.paragraphAt(at), at - nearby);
		const near = cast.before(at).filter((each) => !each.single && each.start >= start);
		const several = near.findLast(({ subject }) => subject) ?? near.at(-1);
		return several ? { name: several.words } : null;
	}
	const person = pronoun === 'he' || pronoun === 'she';
	const hidden = pronoun === 'they' ? oneWhoHides(last, cast.paragraphAt(at)) : null;
	if (hidden) return hidden;
	const one = pronoun !== 'they';
	const fits = (name: string) => !contradicts(pronoun, cast.genderOf(name));
	const isKind = (each: { readonly person: boolean; readonly single: boolean }) =>
		one ? each.person === person && each.single : !(each.person && each.single);
	const alike = last !== null && isKind(last) && fits(last.name);
	const known = alike ? last : null;
	const earlier = cast
		.before(at)
		.filter((each) => isKind({ ...each, person: each.person || (person && isFirstName(each)) }))
		.filter(({ place, subject }) => !place || subject)
		.filter((mention) => fits(nameOf(mention, cast)));
	// whom the words of the last speaker tell of is less likely meant than who said them
	const subject = earlier.findLast(
		(mention) => mention.subject && mention.start > (known?.until ?? -1),
	);
	const told = earlier.findLast(
		(each) =>
			person && each.name && agrees(pronoun, sexOf(each, cast)) && each.start > (known?.at ?? -1),
	);
	const paragraph = cast.paragraphAt(at);
	const closer =
		told &&
		subject &&
		(told.start > subject.start
			? !agrees(pronoun, subject.gender) || isAlone(told, subject, paragraph)
			: isStranger(subject) && told.subject && told.start >= paragraph);
	const isUnsure = known !== null && cast.genderOf(known.name) === null;
	const isVague = isUnsure && !/^\p{Lu}/u.test(known.name);
	// “The engineer warned Ann. “I was told,” she said”: either
	if (isVague && !subject && told && told.start <= known.until)
		return { name: known.name, rival: nameOf(told, cast) };
	// “The expert left. Ann has a message. “…,” she said”: Ann, though the expert spoke last
	const isSince = isUnsure && (isVague || (told?.start ?? -1) > known.until);
	const named = known ? (isSince ? told : undefined) : (told ?? earlier.at(-1));
	const several = one
		? undefined
		: earlier.findLast((each) => each.person && each.start > (known?.until ?? -1));
	const mention = closer ? told : (subject ?? several ?? named);
	const search = { pronoun, at, cast, fits };
	const found = mention ? { name: nameOf(mention, cast) } : lastOr(last, search);
	const isFar = person && (mention?.start ?? last?.at ?? 0) < paragraph;
	const alone = isFar ? aloneIn(paragraph, search) : null;
	if (alone !== null && found?.name !== alone)
		return { name: alone, ...(found && { rival: found.name }) };
	if (!mention) return found;
	const name = nameOf(mention, cast);
	const beside = earlier.find((each) => isJoined(each, mention));
	const other = known && known.name !== name ? known.name : beside && nameOf(beside, cast);
	// the subject may be a man as well, though his name does not tell
	const rival = other ?? (closer ? nameOf(subject, cast) : undefined);
	return rival === undefined || rival === name ? { name } : { name, rival };
}

/** “An insider claimed this. “…,” they said”: one whose sex is not to be told. */
function oneWhoHides(last: LastSpeaker | null, paragraph: number): Resolved | null {
	const isHidden = last?.person && last.single && /^\p{Ll}/u.test(last.name);
	return isHidden && last.at >= paragraph ? { name: last.name } : null;
}

/** “Kelly waited. “…,” she said”: a given name alone, as a subject, is somebody's. */
const isFirstName = ({ name, place, subject, roles }: Mention): boolean =>
	subject &&
	!place &&
	// “The Echo asked”
	!roles.includes('the') &&
	name !== null &&
	!name.includes(' ') &&
	isGivenName(name) &&
	// “Kenya”, “Jordan”
	!isState(name);

/** “That was too much for Ann Roe. “…,” she said”: she, and not who was the subject of a paragraph before. */
function isAlone(told: Mention, subject: Mention, paragraph: number): boolean {
	return told.start >= paragraph && subject.start < paragraph;
}

/** “Mr Cole rang an aide … he said”: “an aide”, of whom nothing tells whether it is a man, is hardly “he”. */
const isStranger = ({ name, introduced, gender }: Mention): boolean =>
	name === null && introduced && gender === null;

/**
 * Who spoke last, unless that is a body and one person is meant; or, where nothing tells who is a person, the
 * name that has since been a subject.
 */
function lastOr(last: LastSpeaker | null, { pronoun, at, cast, fits }: Search): Resolved | null {
	const one = pronoun === 'he' || pronoun === 'she';
	if (!last || !fits(last.name) || (one && !last.person && isBodyName(last.name))) return null;
	if (one && last.person && !last.single) return null;
	if (!one || last.person) return { name: last.name };
	const stranger = cast
		.before(at)
		.findLast(
			({ subject, place, name, start }) =>
				subject && !place && name && isUnknown(name) && start > last.until,
		);
	const strange = stranger && nameOf(stranger, cast);
	const name = strange !== undefined && fits(strange) ? strange : last.name;
	return name === last.name ? { name } : { name, rival: last.name };
}

/** A name that is nowhere told to be a body's or a state's may be a person's. */
const isUnknown = (name: string): boolean => !isBodyName(name) && !isState(name);

interface Search {
	readonly pronoun: string;
	readonly at: number;
	readonly cast: Cast;
	readonly fits: (name: string) => boolean;
}

/** Of several who were spoken of farther back, in characters, and not in the paragraph, “one of them” is none. */
const nearby = 300;

/** So many characters, as of “For ”, may stand before a name that opens a paragraph. */
const preposition = 5;

/**
 * “For priest Bhola Roe, 63, one was enough. “…,” he said”: of a paragraph that opens with a name the one person of
 * whom no name or title tells that “he” or “she” is another.
 */
function aloneIn(paragraph: number, { pronoun, at, cast }: Search): string | null {
	const people = cast.before(at).filter(({ start, person }) => person && start >= paragraph);
	const opens = people.some(({ name, start }) => name && start - paragraph <= preposition);
	const fitting = new Set(
		people
			.filter((each) => !each.name || !contradicts(pronoun, sexOf(each, cast)))
			.map((each) => nameOf(each, cast)),
	);
	const [only, ...others] = fitting;
	if (only === undefined || others.length > 0 || !opens || !only.includes(' ')) return null;
	const own = cast.before(at).filter((each) => nameOf(each, cast) === only);
	const isTold = own.some(({ gender }) => contradicts(pronoun, gender));
	const isNamed = people.some((each) => each.name && nameOf(each, cast) === only);
	return isNamed && !isTold ? only : null;
}

/** “Ann Roe and Clara Moss”: of two that “and” joins, “she” may be either. */
const isJoined = (a: Mention, b: Mention): boolean =>
	a.subject && b.subject && Math.max(a.start, b.start) - Math.min(a.end, b.end) === ' and '.length;

/** “She” is none who is known to be a man, “he” none who is known to be a woman. */
function contradicts(pronoun: string, gender: Gender | null): boolean {
	return (pronoun === 'she' && gender === 'male') || (pronoun === 'he' && gender === 'female');
}

function agrees(pronoun: string, gender: Gender | null): boolean {
	return (pronoun === 'she' && gender === 'female') || (pronoun === 'he' && gender === 'male');
}
