import { isOneBody } from './body-names.ts';
import { bodyNouns, isPeopleNoun, singular, titleWords } from './speaking.ts';
import { nameParticles } from './name-particles.ts';
import { remembered } from '../text/remembered.ts';
import { fold } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words before a description that say nothing of who is meant. */
const vague = words(`a an the one another this that some several many senior top unnamed anonymous
	unidentified former same other his her its their`);

/** Bodies and documents that name nobody in particular, capitalised or not. */
const unnamedBodies = words('authorities government media police reports sources');

/** Titles that stand before a name and are no part of it. */
const isTitle = (word: string): boolean => titleWords.has(word) || isPeopleNoun(word);

/** What may stand in a name in small letters, be it that of a body: “Ministry of Ports and Harbours”. */
const joining: ReadonlySet<string> = new Set([
	...nameParticles,
	...words('of the and for at in on to by with from y e'),
]);

const plain = (word: string): string => fold(word).replace(/[.,]/gu, '');
const capitalised = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);

/** Whether words describe a speaker (“a senior official”) rather than name one (“Ann Roe”). */
export function isDescription(name: string): boolean {
	const parts = name.trim().split(/\s+/u);
	const last = plain(parts.at(-1)!);
	if (isOneBody(name)) return false;
	const only = parts.length === 1 || !parts.every(capitalised);
	if (isPeopleNoun(last) || (only && unnamedBodies.has(last))) return true;
	if (
		parts.some(
			(word, at) => at > 0 && complementing.test(word) && isPeopleNoun(plain(parts[at - 1]!)),
		)
	)
		return true;
	if (isOwnedBody(parts)) return false;
	return withoutTitle(parts).some((word) => !capitalised(word) && !joining.has(plain(word)));
}

/** Before what tells which of several is meant: “a spokesman for the city”. */
const complementing = /^(?:for|of|at|from|in|with|close|familiar|briefed)$/u;

/** “Arland's coast guard”: the body that a name owns is one body wherever it is spoken of. */
function isOwnedBody(parts: readonly string[]): boolean {
	const owner = parts.findIndex((word) => /['’]s?$/u.test(word));
	return owner >= 0 && capitalised(parts[0]!) && bodyNouns.has(singular(plain(parts.at(-1)!)));
}

/** A name without the titles, or a description without the articles, that stand before it. */
export function bareName(name: string): string {
	const parts = withoutTitle(name.trim().split(/\s+/u));
	const from = parts.findIndex((word) => !/^(?:an?|the)$/iu.test(word));
	return parts.slice(Math.max(from, 0)).join(' ');
}

/** Words of the names of bodies that are spelled in two ways. */
const british: Readonly<Record<string, string>> = {
	defense: 'defence',
	labor: 'labour',
	center: 'centre',
	organization: 'organisation',
};

/** Letters that have no accent to take off. */
const withoutStroke: Readonly<Record<string, string>> = {
	ø: 'o',
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
};

const britishWord = new RegExp(String.raw`\b(?:${Object.keys(british).join('|')})\b`, 'gu');
const strokeLetter = new RegExp(`[${Object.keys(withoutStroke).join('')}]`, 'gu');

/**
 * What two spellings of one name share: no titles, no vague words before it, no middle initial, no
 * accents, hyphens, full stops or doubled letters.
 */
export const nameKey: (name: string) => string = remembered((name) => {
	const body =
		/^(?:the\s)?(.+['’]s? )?(ministry|department|office) (?:of|for) (?:the )?(.+)$/iu.exec(name);
	if (body) {
		const field = body[3]!.replace(/^(.+) of (.+)$/iu, "$2's $1");
		return nameKey(`${body[1] ?? ''}${field} ${body[2]!.toLowerCase()}`);
	}
	const person = /^(.*?) (?:for|of|at|from|in|with) (?:the )?(.+)$/u.exec(name);
	if (person && isDescription(name) && isPeopleNoun(plain(person[1]!.split(' ').at(-1)!)))
		return nameKey(`${person[2]!} ${bareName(person[1]!)}`);
	const parts = bareName(name.replace(/['’]s?$/u, '')).split(' ');
	const from = parts.findIndex((word) => !vague.has(plain(word)));
	return plain(parts.slice(Math.max(from, 0)).join(' '))
		.replace(strokeLetter, (letter) => withoutStroke[letter]!)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/^\p{L}+-based /u, '')
		.replace(/-/gu, ' ')
		.replace(/^(\p{L}{2,}) \p{L} (?=\p{L}{2,}$)/u, '$1 ')
		.replace(britishWord, (word) => british[word]!)
		.replace(/(\p{L})\1/gu, '$1');
});

function withoutTitle(parts: readonly string[]): readonly string[] {
	const title = parts.findLastIndex((word) => isTitle(plain(word)));
	const rest = parts.slice(title + 1);
	const isName =
		rest.length > 0 && rest.every((word) => capitalised(word) && !/['’]s$/u.test(word));
	return title >= 0 && isName && !isAnothers(parts.slice(0, title)) ? rest : parts;
}

/** Whether a title is that of whom the one described belongs to: “spokesman for” before “Mayor Ann Roe”. */
function isAnothers(before: readonly string[]): boolean {
	const last = before.findLast((word) => ![isTitle, qualifies].some((is) => is(plain(word))));
	if (last !== undefined && relating.test(last)) return true;
	return before.some((word, at) => at > 0 && relating.test(word) && isAttached(before[at - 1]!));
}

/** Words that a title of somebody else may have before it. */
const qualifying = words(
	'late prime vice deputy acting interim outgoing incoming then ousted retired',
);
const qualifies = (word: string): boolean => vague.has(word) || qualifying.has(word);

/** What stands between somebody and whom they belong to: “an aide to”, “the wife of”. */
const relating = /^(?:for|of|to|with|under|behind)$/u;

/** Who is called so belongs to somebody else. */
const attached =
	words(`aide adviser advisor lawyer attorney solicitor barrister counsel representative assistant
	associate colleague ally friend neighbour neighbor supporter critic bodyguard driver wife husband
	widow widower partner son daughter mother father brother sister`);
const isAttached = (word: string): boolean =>
	attached.has(singular(plain(word))) || plain(word).startsWith('spokes');
