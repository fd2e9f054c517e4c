import { fold } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words before a description that say nothing of who is meant. */
const vague = words(`a an the one another this that some several many senior top unnamed anonymous
	unidentified former other his her its their`);

/** Nouns that stand for somebody without naming him, capitalised or not. */
const roles =
	words(`adviser advisers advisor aide aides ambassador analyst analysts author authorities
	chairman chief critics diplomat diplomats director doctor driver envoy expert experts government
	historian investigators judge lawmaker lawmakers lawyer leader leaders mayor media minister
	ministers neighbour neighbours observers officer officers official officials people police
	premier president prosecutor prosecutors protesters reports representative researcher
	researchers resident residents scientist scientists secretary source sources spokesman
	spokesperson spokeswoman teacher witness witnesses woman man workers`);

/** Titles that stand before a name and are no part of it. */
const titles = words(`ambassador bishop capt captain chairman chairwoman chancellor chief col
	colonel commissioner congressman congresswoman councillor deputy detective director dr envoy
	gen gov governor inspector judge justice lady lawyer leader lieutenant lord lt madam maj major
	mayor minister miss mr mrs ms officer premier president prof professor rep representative
	rev reverend sen senator sergeant sgt sir spokesman spokesperson spokeswoman superintendent
	secretary`);

const joining = words('of the and for at in on to by with from de del van von der bin al el la le');

const plain = (word: string): string => fold(word).replace(/[.,]/gu, '');
const capitalised = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);

/** Whether words describe a speaker (“a senior official”) rather than name one (“Ann Roe”). */
export function isDescription(name: string): boolean {
	const parts = name.trim().split(/\s+/u);
	if (roles.has(plain(parts.at(-1)!))) return true;
	return withoutTitle(parts).some((word) => !capitalised(word) && !joining.has(plain(word)));
}

/** A name without the titles, or a description without the articles, that stand before it. */
export function bareName(name: string): string {
	const parts = withoutTitle(name.trim().split(/\s+/u));
	const from = parts.findIndex((word) => !/^(?:an?|the)$/iu.test(word));
	return parts.slice(Math.max(from, 0)).join(' ');
}

/**
 * What two spellings of one name share: no titles, no vague words before it, no accents, hyphens,
 * full stops or doubled letters.
 */
export function nameKey(name: string): string {
	const parts = bareName(name.replace(/['’]s?$/u, '')).split(' ');
	const from = parts.findIndex((word) => !vague.has(plain(word)));
	return plain(parts.slice(Math.max(from, 0)).join(' '))
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/-/gu, ' ')
		.replace(/(\p{L})\1/gu, '$1');
}

function withoutTitle(parts: readonly string[]): readonly string[] {
	const title = parts.findLastIndex((word) => titles.has(plain(word)));
	const rest = parts.slice(title + 1);
	const isName =
		rest.length > 0 && rest.every((word) => capitalised(word) && !/['’]s$/u.test(word));
	return title >= 0 && isName ? rest : parts;
}
