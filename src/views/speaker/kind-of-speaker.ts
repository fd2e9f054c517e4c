import { bodyNameWords, bodyNouns } from '../../text/body-nouns.ts';
import { bearersOf } from '../../text/given-names.ts';
import { isPeopleNoun, singular } from '../../text/people-nouns.ts';
import { isNamed, type Speaker } from '../../model/speaker.ts';

/** Somebody by name, a body by name, or one who is but described. */
type SpeakerKind = 'person' | 'body' | 'unnamed';

/** “BBC”, “plc”, “Inc.” */
const bodyMark = /^(?:[A-Z]{2,}s?|plc|ltd|llc|inc|corp|gmbh|ag|sa|co)\.?$/u;

/** What stands behind a person’s name and is no part of it. */
const behindName =
	/(?:,? (?:MP|MEP|MSP|MLA|MS|TD|KC|QC|SC|JP|[OMCKD]BE|PhD|MD|FRS|QPM|Jr\.?|Sr\.?|II|III))+$/u;

/** What a person’s name may begin with, which is no part of it. */
const title = /^(?:[A-Z]{2,4}|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Cllr)\.?)$/u;

/** “JD Vale”: not “UK Vale”, “FC Vale”. */
const initials = /^(?!UK|US|EU|UN|GB|NI|TV|[AFS]C|IT|AI|PR|HR)[A-Z]{2} \p{Lu}\p{Ll}+$/u;

/** Nouns of bodies that are surnames as well. */
const surname = /^(?:bank|church|crown|guard|house|press|steel)$/iu;

export function kindOf(speaker: Speaker): SpeakerKind {
	if (!isNamed(speaker) || isSeveral(speaker.name)) return 'unnamed';
	const name = speaker.name.replace(behindName, '');
	const words = name.split(/\s+/u);
	if (isPersonsName(words) || initials.test(name)) return 'person';
	if (words.some(isBodyNoun) || /^(?:North|South|East|West|New) \p{Lu}\S*$/u.test(name))
		return 'body';
	if (words.some(isPlain)) return 'unnamed';
	const isCalledSo = words.length > 2 && title.test(words[0]!);
	const isBody = words.some((word, at) => bodyMark.test(word) && !(isCalledSo && at === 0));
	return isBody || words.includes('and') ? 'body' : 'person';
}

/** “Prosecutors”, “Officials in Orrin”: not “Harris”, which is but spelled like a plural. */
function isSeveral(name: string): boolean {
	const noun = name.replace(/ (?!and )\p{Ll}.*$/u, '').toLowerCase();
	return isPeopleNoun(noun) && (singular(noun) !== noun || noun === 'people');
}

/** A surname that is the noun of a body as well, behind a given name: “Ada Church”. */
function isPersonsName(words: readonly string[]): boolean {
	const [given, ...others] = words.filter((word, at) => at > 0 || !title.test(word));
	return others.length === 1 && surname.test(others[0]!) && bearersOf(given!) !== null;
}

/** “Ministry”, and “Orrin council”, but not the “media” of “Local media reports”. */
function isBodyNoun(word: string, at: number, { length }: readonly string[]): boolean {
	const noun = word.toLowerCase().replace(/[’'].*$/u, '');
	const isBody = [noun, singular(noun)].some(
		(form) => bodyNouns.has(form) || bodyNameWords.has(form),
	);
	return isBody && (/^\p{Lu}/u.test(word) || at === length - 1);
}

/** A word in small letters that stands in no name. */
const isPlain = (word: string): boolean => /^\p{Ll}{3,}/u.test(word) && !joining.test(word);

const joining = /^(?:and|for|the|van|von|der|den|del|dos|das|bin|ibn|ter|ten)$/u;

/** What a person is listed under: the last word of the name, with the rest behind it; a body under its own name. */
export function listedUnder(speaker: Speaker): string {
	if (kindOf(speaker) !== 'person') return speaker.name;
	const words = speaker.name.replace(behindName, '').split(/\s+/u);
	return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
