import { isState } from '../../../language/countries.ts';
import { isGivenName, type Gender } from '../../../language/gender.ts';
import { isDocument, isGroup } from '../../../language/speaking.ts';
import { nameOf, type Cast, type LastSpeaker } from '../names/cast.ts';
import type { Mention } from '../names/mentions.ts';

/** A pronoun that stands for somebody. */
export interface Search {
	readonly pronoun: string;
	readonly at: number;
	readonly cast: Cast;
	/** Where the paragraph of the pronoun begins. */
	readonly paragraph: number;
	/** Whether it stands for one person. */
	readonly person: boolean;
	readonly fits: (name: string) => boolean;
}

export function searchFor(pronoun: string, at: number, cast: Cast): Search {
	const person = pronoun === 'he' || pronoun === 'she';
	const fits = (name: string) => !contradicts(pronoun, cast.genderOf(name));
	return { pronoun, at, cast, paragraph: cast.paragraphAt(at), person, fits };
}

/** “He” is one person, “it” one thing, “they” any but one person, and no memo. */
export function isKind(
	pronoun: string,
	each: Pick<LastSpeaker, 'person' | 'single'> & { readonly name: string | null },
): boolean {
	const isMemo = isDocument(each.name?.split(' ').at(-1) ?? '');
	if (pronoun === 'they') return !(each.person && each.single) && !isMemo;
	const isPerson = each.person && !isGroup(each.name?.split(' ').at(-1) ?? '');
	return each.single && isPerson === (pronoun === 'he' || pronoun === 'she');
}

/** Those spoken of before a pronoun who are of its kind. */
export function whoMayBeMeant({ pronoun, at, cast, person, fits }: Search): Mention[] {
	return cast
		.before(at)
		.filter((each) => {
			const isPerson = each.person || (person && isFirstName(each));
			return isKind(pronoun, {
				person: isPerson,
				single: each.single,
				name: each.name ?? each.head,
			});
		})
		.filter(({ place, subject }) => !place || subject)
		.filter((mention) => fits(nameOf(mention, cast)));
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

/** “She” is none who is known to be a man, “he” none who is known to be a woman. */
export function contradicts(pronoun: string, gender: Gender | null): boolean {
	return (pronoun === 'she' && gender === 'male') || (pronoun === 'he' && gender === 'female');
}

export function agrees(pronoun: string, gender: Gender | null): boolean {
	return (pronoun === 'she' && gender === 'female') || (pronoun === 'he' && gender === 'male');
}
