import { isState } from '../../../language/countries.ts';
import { isBodyName } from '../../../language/body-names.ts';
import type { Mention } from '../names/mentions.ts';
import { nameOf, sexOf, type Cast, type LastSpeaker, type Resolved } from '../names/cast.ts';
import { eitherOf, isJoined, meantBy, nearestAmong, type Known } from './nearest-meant.ts';
import {
	agrees,
	contradicts,
	isKind,
	searchFor,
	whoMayBeMeant,
	type Search,
} from './pronoun-search.ts';

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
	if (pronoun === 'one of them') return oneOfThem(at, cast);
	const search = searchFor(pronoun, at, cast);
	const known = last && isKind(pronoun, last) && search.fits(last.name) ? last : null;
	const earlier = whoMayBeMeant(search);
	const hidden = pronoun === 'they' ? oneWhoHides(last, earlier, search) : null;
	if (hidden) return hidden;
	const near = nearestAmong(earlier, known, search);
	const either = eitherOf(known, near, cast);
	if (either) return either;
	const mention = meantBy(earlier, { known, ...near }, search);
	const found = mention ? { name: nameOf(mention, cast) } : lastOr(last, search);
	const isFar = search.person && (mention?.start ?? last?.at ?? 0) < search.paragraph;
	const alone = isFar ? aloneIn(search) : null;
	if (alone !== null && found?.name !== alone)
		return { name: alone, ...(found && { rival: found.name }) };
	return mention ? withRival(mention, earlier, { known, ...near }, search) : found;
}

/** Of several who were spoken of in the paragraph or shortly before. */
function oneOfThem(at: number, cast: Cast): Resolved | null {
	const start = Math.min(cast.paragraphAt(at), at - nearby);
	const near = cast.before(at).filter((each) => !each.single && each.start >= start);
	const several = near.findLast(({ subject }) => subject) ?? near.at(-1);
	return several ? { name: several.words } : null;
}

/** Somebody, and who else may be meant. */
function withRival(
	mention: Mention,
	earlier: readonly Mention[],
	{ known, subject, closer, passedOver }: Known,
	{ cast, pronoun }: Search,
): Resolved {
	const name = nameOf(mention, cast);
	const acting = (each: Mention) =>
		each.acts && each.start > mention.end && agrees(pronoun, sexOf(each, cast));
	const beside = earlier.find((each) => isJoined(each, mention) || acting(each));
	const other = known && known.name !== name ? known.name : beside && nameOf(beside, cast);
	// the subject may be a man as well, though his name does not tell
	const near = closer ? subject : passedOver;
	const rival = other ?? (near && nameOf(near, cast));
	return rival === undefined || rival === name ? { name } : { name, rival };
}

/** “An insider claimed this. “…,” they said”: one whose sex is not to be told. */
function oneWhoHides(
	last: LastSpeaker | null,
	earlier: readonly Mention[],
	{ paragraph, at }: Search,
): Resolved | null {
	const isHidden = last?.person && last.single && /(?:^|\s)\p{Ll}[\p{Ll}-]*$/u.test(last.name);
	const several = earlier.findLast(({ subject }) => subject);
	const isSince = several !== undefined && several.start > (last?.until ?? 0);
	const goesOn = last !== null && at === paragraph && at - last.until < nearby;
	if (!isHidden || !(last.at >= paragraph || goesOn)) return null;
	// “The spokesman said so. The lawyers disagree: they say …”: either
	return isSince ? { name: several.words, rival: last.name } : { name: last.name };
}

/**
 * Who spoke last, unless that is a body and one person is meant; or, where nothing tells who is a person, the
 * name that has since been a subject.
 */
function lastOr(last: LastSpeaker | null, { pronoun, at, cast, fits }: Search): Resolved | null {
	const one = pronoun === 'he' || pronoun === 'she';
	if (!last || !fits(last.name) || (one && !last.person && isBodyName(last.name))) return null;
	if (one && last.person && !last.single) return null;
	// “it” is no person
	if (pronoun === 'it' && last.person) return null;
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

/** Of several who were spoken of farther back, in characters, and not in the paragraph, “one of them” is none. */
const nearby = 300;

/** So many characters, as of “For ”, may stand before a name that opens a paragraph. */
const preposition = 5;

/**
 * “For priest Bhola Roe, 63, one was enough. “…,” he said”: of a paragraph that opens with a name the one person of
 * whom no name or title tells that “he” or “she” is another.
 */
function aloneIn({ paragraph, pronoun, at, cast }: Search): string | null {
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
