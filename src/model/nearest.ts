import { closest, distance } from 'fastest-levenshtein';

/** Letters that may differ: in two letters, two would make any other two of them. */
const allowed = ({ length }: string) => (length < 4 ? length - 1 : Math.max(2, length / 3));

/** The closest of the known names, where it is so close that it may be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const near = closest(name, [...known]);
	return distance(name, near) <= allowed(name) ? near : undefined;
}

/** A sentence that names the closest of the known names, after a space; nothing where none is close. */
export function perhapsMeant(name: string, known: readonly string[]): string {
	const near = nearest(name, known);
	return near === undefined ? '' : ` Did you mean “${near}”?`;
}
