import { closest, distance } from 'fastest-levenshtein';

/** A sentence that names the closest of the known names, or lists them where none is close. */
export function didYouMean(name: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const near = closest(name, [...known]);
	if (distance(name, near) <= Math.max(2, name.length / 3)) return ` Did you mean “${near}”?`;
	const more = known.length > listed ? ', …' : '';
	return ` There are: ${known.slice(0, listed).join(', ')}${more}.`;
}

/** How many names are listed at most. */
const listed = 10;
