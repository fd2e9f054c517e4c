import { getGender } from 'gender-detection-from-name';

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
	return listed(plain(word)) !== 'unknown';
}

/** Short and regional forms that the lists of gender-detection-from-name lack. */
const unlisted: Readonly<Record<Gender, ReadonlySet<string>>> = {
	female: new Set(
		'babs bev bronagh deb deepa ffion folake grainne jen mags mhairi morag nomsa peg shaz yewande'.split(
			' ',
		),
	),
	male: new Set(
		'aled baz diarmuid gaz huw ifan jez kev nige reg sipho thabo trev tunde'.split(' '),
	),
};

function listed(name: string): Gender | 'unknown' {
	const lower = name.toLowerCase();
	if (unlisted.female.has(lower)) return 'female';
	return unlisted.male.has(lower) ? 'male' : getGender(name, 'en');
}

/** The lists write names without accents. */
function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function byRoles(roles: readonly string[]): Gender | null {
	for (const [at, word] of roles.entries()) {
		// “the women's coach”
		if (/^['’]s?$/u.test(roles[at + 1] ?? '')) continue;
		if (nouns.female.has(word) || word.endsWith('woman')) return 'female';
		if (nouns.male.has(word) || /[a-z]{2}man$/u.test(word)) return 'male';
	}
	return null;
}

/** Given names of women and men, which the lists have for one of them alone. */
const unisex = new Set(
	`akira alex ali andrea ash ashley aubrey avery bailey billie blair bobbie cameron casey charlie chris courtney
	dale dana darcy devi dominique drew emery finley frankie gabriele hadley harley hayden hollis jackie jaime
	jamie jan jean jess jessie jo joan jody jordan joss jude jules jun kai kelly kendall kerry kim kiran kirby kit
	lane laurie lee leigh lesley leslie lindsay logan loren lou lynn mackenzie marion mel micah min misha morgan
	nicky nicola nikita ollie parker pat peyton quinn reese remy rene riley robin rory rowan sam sandy sasha
	shannon shay shelby sidney simone skyler stevie sydney tatum taylor terry val wei wren yael yuki`.split(
		/\s+/u,
	),
);

function byName(name: string | null): Gender | null {
	const parts = name?.split(' ') ?? [];
	// “Roe Min-ji”: where the surname stands first, the first word tells nothing
	if (parts.length < 2 || /-\p{Ll}/u.test(parts.at(-1)!)) return null;
	const given = plain(parts[0]!);
	const found = unisex.has(given.toLowerCase()) ? 'unknown' : listed(given);
	return found === 'unknown' ? null : found;
}
