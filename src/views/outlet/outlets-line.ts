import { text } from '../interface-text.ts';
import { listed } from '../wording/listed.ts';
import { shortName } from './short-name.ts';

/** How many outlets are named at most, and how many characters of a name are given. */
const [named, longestName] = [3, 36];

/**
 * Outlets in one line: “A, B, C, and 2 more”. Names that are not `legible` count among the more, as do those for which
 * a line of so many characters has no room.
 */
export function outletsLine(
	names: readonly string[],
	legible: (name: string) => boolean = () => true,
	longest = Infinity,
): string {
	const told = names.filter(legible).slice(0, named);
	const shown = told.map((name) => shortName(name, longestName));
	const lines = shown.map((_, at) => lineOf(shown.slice(0, shown.length - at), names.length));
	const line = lines.find(({ length }) => length <= longest);
	const alone = names.length === 1 && shown.length === 1;
	return line ?? (alone ? shortName(told[0]!, longest) : text.count.outlets(names.length));
}

function lineOf(shown: readonly string[], all: number): string {
	const more = all - shown.length;
	return listed(more === 0 ? shown : [...shown, text.card.more(more)]);
}
