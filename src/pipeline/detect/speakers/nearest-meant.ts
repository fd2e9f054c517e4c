import { nameOf, sexOf, type Cast, type LastSpeaker, type Resolved } from '../names/cast.ts';
import type { Mention } from '../names/mentions.ts';
import { agrees, type Search } from './pronoun-search.ts';

/** Who may be meant rather than the last speaker. */
interface Near {
	/** The last who was the subject of a sentence since. */
	readonly subject: Mention | undefined;
	/** The last of whom is told, by a name that agrees with the pronoun. */
	readonly told: Mention | undefined;
	/** Whether the one told of is nearer than the subject. */
	readonly closer: boolean;
	/** The one told of, where only the name of the subject elsewhere in the article tells that it agrees as well. */
	readonly passedOver: Mention | undefined;
}

/** Whom the words of the last speaker tell of is less likely meant than who said them. */
export function nearestAmong(
	earlier: readonly Mention[],
	known: LastSpeaker | null,
	search: Search,
): Near {
	const { pronoun, person, cast } = search;
	const subject = earlier.findLast(
		(each) =>
			each.subject &&
			each.start > (known?.until ?? -1) &&
			!(each.unlikely && (known !== null || isPassedOn(each, earlier))),
	);
	const told = earlier.findLast(
		(each) =>
			person &&
			each.name &&
			agrees(pronoun, sexOf(each, cast)) &&
			each.start > (known?.at ?? -1) &&
			!((known ?? subject) && each.unlikely),
	);
	const isOneOf =
		subject !== undefined && cast.before(search.at).some((each) => isJoined(each, subject));
	const closer = isCloser(told, subject, search) || (isOneOf && isBehind(told, subject, search));
	const isBetween = told !== undefined && subject !== undefined && told.start > subject.start;
	const isUntold = subject !== undefined && !agrees(pronoun, subject.gender);
	return { subject, told, closer, passedOver: isBetween && isUntold && !closer ? told : undefined };
}

/** “Roe was killed. Ann met Bob Cole. He said”: whether somebody named stands behind who is unlikely meant. */
const isPassedOn = ({ start }: Mention, earlier: readonly Mention[]): boolean =>
	earlier.some((each) => each.name !== null && !each.unlikely && each.start > start);

function isCloser(
	told: Mention | undefined,
	subject: Mention | undefined,
	{ pronoun, paragraph, cast }: Search,
): boolean {
	if (!told || !subject) return false;
	return told.start > subject.start
		? !agrees(pronoun, sexOf(subject, cast)) || isAlone(told, subject, paragraph)
		: isStranger(subject) && told.subject && told.start >= paragraph;
}

/** “Roe and Cole met Ann Moss, when she said”: two who act together are hardly one of them, but whoever is named behind may be. */
function isBehind(told: Mention | undefined, subject: Mention, { at, paragraph }: Search): boolean {
	if (!told || told.subject || subject.start < paragraph) return false;
	return told.start > subject.end && at - told.end <= ', where '.length;
}

/** “Ann Roe and Clara Moss”: of two that “and” joins, “she” may be either. */
export const isJoined = (a: Mention, b: Mention): boolean =>
	a.subject && b.subject && Math.max(a.start, b.start) - Math.min(a.end, b.end) === ' and '.length;

/** “That was too much for Ann Roe. “…,” she said”: she, and not who was the subject of a paragraph before. */
function isAlone(told: Mention, subject: Mention, paragraph: number): boolean {
	return told.start >= paragraph && subject.start < paragraph;
}

/** “Mr Cole rang an aide … he said”: “an aide”, of whom nothing tells whether it is a man, is hardly “he”. */
const isStranger = ({ name, introduced, gender }: Mention): boolean =>
	name === null && introduced && gender === null;

export interface Known extends Near {
	/** The last speaker, if they may be meant. */
	readonly known: LastSpeaker | null;
}

/** “The engineer warned Ann. “I was told,” she said”: either. */
export function eitherOf(
	known: LastSpeaker | null,
	{ subject, told }: Near,
	cast: Cast,
): Resolved | null {
	if (!known || !isVague(known, cast) || subject) return null;
	return told && told.start <= known.until ? { name: known.name, rival: nameOf(told, cast) } : null;
}

/** Who is meant of those spoken of; undefined where it is the last speaker. */
export function meantBy(
	earlier: readonly Mention[],
	{ known, subject, told, closer }: Known,
	{ pronoun, cast }: Search,
): Mention | undefined {
	if (closer) return told;
	const several =
		pronoun === 'they'
			? earlier.findLast((each) => each.person && each.start > (known?.until ?? -1))
			: undefined;
	if (subject ?? several) return subject ?? several;
	if (!known) return told ?? earlier.at(-1);
	// “The expert left. Ann has a message. “…,” she said”: Ann, though the expert spoke last
	const isSince = isVague(known, cast) || (told?.start ?? -1) > known.until;
	return isUnsure(known, cast) && isSince ? told : undefined;
}

/** Whether nothing tells of a speaker whether it is a woman or a man. */
const isUnsure = ({ name }: LastSpeaker, cast: Cast): boolean => cast.genderOf(name) === null;

const isVague = (speaker: LastSpeaker, cast: Cast): boolean =>
	isUnsure(speaker, cast) && !/^\p{Lu}/u.test(speaker.name);
