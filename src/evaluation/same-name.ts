const light = new Set(['the', 'a', 'an', 'of', 'to', 'at', 'in', 'its', 'his', 'her']);

/** The share of words that two names must have in common to mean one speaker. */
const enough = 0.6;

/** The words of a name that tell it from others, in small letters. */
export function nameWords(name: string): ReadonlySet<string> {
	const plain = name.toLowerCase().replace(/[’']s\b/g, '');
	const words = plain.split(/[^\p{L}\p{N}]+/u);
	return new Set(words.filter((word) => word !== '' && !light.has(word)));
}

/** Whether two names are so alike that a reader would take them for one speaker's. */
export function sameName(one: string, other: string): boolean {
	const [a, b] = [nameWords(one), nameWords(other)];
	if (a.size === 0 || b.size === 0) return false;
	return a.intersection(b).size / a.union(b).size >= enough;
}
