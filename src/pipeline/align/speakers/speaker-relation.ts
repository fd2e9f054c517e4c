import { singular } from '../../../language/speaking.ts';

/** Who a passage of speech is given to, as far as its article tells. */
export interface GivenTo {
	/** Equal keys mean one speaker. */
	readonly key: string;
	/** The name or description, folded, without titles and vague words. */
	readonly name: string;
	/** False for a description, such as “an official”. */
	readonly named: boolean;
}

/**
 * How two names stand to each other.
 * - `same`: they mean one speaker.
 * - `alike`: they may: two descriptions by one role that don't contradict (“a presidential
 *   official”, “an official”), or a body and who speaks for it (“Arland”, “the Arlander envoy”).
 * - `open`: nothing tells.
 * - `other`: both have names, and the names differ.
 */
type Relation = 'same' | 'alike' | 'open' | 'other';

export function speakerRelation(a: GivenTo | null, b: GivenTo | null): Relation {
	if (!a || !b) return 'open';
	if (a.key === b.key || a.name === b.name) return 'same';
	if (a.named && b.named)
		return partOf(a.name, b.name) || partOf(b.name, a.name) ? 'alike' : 'other';
	if (!a.named && !b.named) return roleIn(a.name) === roleIn(b.name) ? 'alike' : 'open';
	const [description, name] = a.named ? [b.name, a.name] : [a.name, b.name];
	return speaksFor(description, name) ? 'alike' : 'open';
}

/** “Party of Arland” and “Arland”: all words of one are in the other, which says more. */
function partOf(short: string, long: string): boolean {
	return short.split(' ').every((word) => ` ${long} `.includes(` ${word} `));
}

/** The head of a description, “official” of “presidential officials”. */
export function roleIn(description: string): string {
	return singular(description.split(' ').at(-1)!);
}

/** Whether a description begins with the name or an adjective made from it: “Arlander envoy”. */
function speaksFor(description: string, name: string): boolean {
	const described = description.replace(/['’]s?\b/gu, '').split(' ');
	const words = name.split(' ');
	if (described.length <= words.length) return false;
	return described.some((_, from) =>
		words.every((word, at) => isAdjectiveOf(described[from + at] ?? '', word)),
	);
}

/** “arlander” of “arland”, “norvalian” of “norvalia”: the stem and at most five letters more. */
function isAdjectiveOf(adjective: string, word: string): boolean {
	const stem = word.replace(/[aeiouy]+$/u, '');
	return stem.length > 2 && adjective.startsWith(stem) && adjective.length - stem.length <= 5;
}
