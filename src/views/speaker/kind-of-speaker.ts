import { bodyNameWords, bodyNouns } from '../../text/body-nouns.ts';
import { isNamed, type Speaker } from '../../model/speaker.ts';

/** Somebody by name, a body by name, or one who is but described. */
export type SpeakerKind = 'person' | 'body' | 'unnamed';

/** “BBC”, “plc”, “Inc.” */
const bodyMark = /^(?:[A-Z]{2,}s?|plc|ltd|llc|inc|corp|gmbh|ag|sa|co)\.?$/u;

/** What a person’s name may begin with, which is no part of it. */
const title = /^(?:[A-Z]{2,4}|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev)\.?)$/u;

export function kindOf(speaker: Speaker): SpeakerKind {
	const words = speaker.name.split(/\s+/u);
	if (!isNamed(speaker)) return 'unnamed';
	if (words.some(isBodyNoun) || /^(?:North|South|East|West|New) \p{Lu}\S*$/u.test(speaker.name))
		return 'body';
	// “Prosecutors”, “Two people with knowledge”: a name has a capital at every word that is not a particle
	if (words.some(isPlain) || /^[^\s’']+[^\s’'su]s$/u.test(speaker.name)) return 'unnamed';
	const isCalledSo = words.length > 2 && title.test(words[0]!);
	const isBody = words.some((word, at) => bodyMark.test(word) && !(isCalledSo && at === 0));
	return isBody || words.includes('and') ? 'body' : 'person';
}

function isBodyNoun(word: string): boolean {
	const noun = word.toLowerCase().replace(/[’'].*$/u, '');
	return bodyNouns.has(noun) || bodyNameWords.has(noun);
}

/** A word in small letters that stands in no name. */
const isPlain = (word: string): boolean => /^\p{Ll}{3,}/u.test(word) && !joining.test(word);

const joining = /^(?:and|for|the|van|von|der|den|del|dos|das|bin|ibn|ter|ten)$/u;

/** What a person is listed under: the last word of the name, with the rest behind it; a body under its own name. */
export function listedUnder(speaker: Speaker): string {
	if (kindOf(speaker) !== 'person') return speaker.name;
	const words = speaker.name.replace(/,? (?:Jr|Sr|II|III)\.?$/u, '').split(/\s+/u);
	return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
