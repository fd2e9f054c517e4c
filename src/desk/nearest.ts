import { closest, distance } from 'fastest-levenshtein';

/** A sentence that names the closest of the known names; nothing where none is close. */
export function nearest(name: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const near = closest(name, [...known]);
	return distance(name, near) <= Math.max(2, name.length / 3) ? ` Did you mean “${near}”?` : '';
}
