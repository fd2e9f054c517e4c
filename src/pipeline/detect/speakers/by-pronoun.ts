import type { Gender } from '../../../language/gender.ts';
import type { Mention } from '../names/mentions.ts';
import { nameOf, type Cast, type LastSpeaker, type Resolved } from '../names/cast.ts';

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
		const several = cast.before(at).findLast(({ single }) => !single);
		return { name: several?.words ?? pronoun };
	}
	const person = pronoun === 'he' || pronoun === 'she';
	const one = pronoun !== 'they';
	const fits = (name: string) => !contradicts(pronoun, cast.genderOf(name));
	const alike = last?.person === person && (last.single || !one) && fits(last.name);
	const known = alike ? last : null;
	const earlier = cast
		.before(at)
		.filter((mention) => mention.person === person && (mention.single || !one))
		.filter(({ place, subject }) => !place || subject)
		.filter((mention) => fits(nameOf(mention, cast)));
	const subject = earlier.findLast(
		(mention) => mention.subject && mention.start > (known?.at ?? -1),
	);
	const told = earlier.findLast(
		({ name, gender, start }) =>
			person && name && agrees(pronoun, gender) && start > (known?.at ?? -1),
	);
	const closer = told && subject && told.start > subject.start && !agrees(pronoun, subject.gender);
	const mention = closer ? told : (subject ?? (known ? undefined : (told ?? earlier.at(-1))));
	if (!mention) return last && fits(last.name) ? { name: last.name } : null;
	const name = nameOf(mention, cast);
	const beside = earlier.find((each) => isJoined(each, mention));
	const other = known && known.name !== name ? known.name : beside && nameOf(beside, cast);
	// the subject may be a man as well, though his name does not tell
	const rival = other ?? (closer ? nameOf(subject, cast) : undefined);
	return rival === undefined || rival === name ? { name } : { name, rival };
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
