import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { listed } from '../wording/listed.ts';

/** How many outlets are named at most, and how many characters of a name are given. */
const [named, longestName] = [3, 36];

/** Outlets in one line: “A, B, C, and 2 more”. Names that are not `legible` count among the more. */
export function outletsLine(
	names: readonly string[],
	legible: (name: string) => boolean = () => true,
): string {
	const shown = names
		.filter(legible)
		.slice(0, named)
		.map((name) => firstWords(name, longestName));
	const more = names.length - shown.length;
	if (shown.length === 0) return text.count.outlets(more);
	return listed(more === 0 ? shown : [...shown, text.card.more(more)]);
}
