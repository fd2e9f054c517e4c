import { bearersOf } from '../text/given-names.ts';

export type Gender = 'female' | 'male';

const nouns: Readonly<Record<Gender, ReadonlySet<string>>> = {
	female: new Set(
		`mrs ms miss mme mlle lady dame queen princess duchess actress woman girl mother mum mom sister daughter wife
		widow aunt niece grandmother heroine nun businesswoman congresswoman policewoman`.split(/\s+/u),
	),
	male: new Set(
		`mr sir lord king prince duke actor man boy father dad brother son husband widower uncle nephew grandfather
		hero monk businessman congressman policeman`.split(/\s+/u),
	),
};

/** Words that only end like “spokesman”: “the German chancellor”, “a human rights lawyer”. */
const notMen = new Set('german human norman ottoman roman turkoman'.split(' '));

/**
 * Whether the words for a person tell a woman or a man: by a title or role (“Mrs”, “spokeswoman”),
 * else by the first name, as the lists of given names of gender-detection-from-name have it. Null
 * where nothing tells. Names mislead: use it to prefer one of two candidates, never as a gate.
 *
 * @param roles Words beside the name, lower case and singular.
 * @param name A full name; a surname alone tells nothing.
 */
export function genderOf(roles: readonly string[], name: string | null): Gender | null {
	return byRoles(roles) ?? byName(name);
}

/** Whether lists of given names have a word. */
export function isGivenName(word: string): boolean {
	return bearersOf(word) !== null;
}

function byRoles(roles: readonly string[]): Gender | null {
	for (const [at, word] of roles.entries()) {
		// “the women's coach”
		if (/^['’]s?$/u.test(roles[at + 1] ?? '')) continue;
		if (nouns.female.has(word) || word.endsWith('woman')) return 'female';
		const isMan = /[a-z]{2}man$/u.test(word) && !notMen.has(word);
		if (nouns.male.has(word) || isMan) return 'male';
	}
	return null;
}

function byName(name: string | null): Gender | null {
	const parts = name?.split(' ') ?? [];
	// “Roe Min-ji”: where the surname stands first, the first word tells nothing
	if (parts.length < 2 || /-\p{Ll}/u.test(parts.at(-1)!)) return null;
	const bearers = bearersOf(parts[0]!);
	return bearers === 'unisex' ? null : bearers;
}
