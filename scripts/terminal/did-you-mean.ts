import { perhapsMeant } from '../../src/model/nearest.ts';

/** A sentence that names the closest of the known names, or lists them where none is close. */
export function didYouMean(name: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const more = known.length > listed ? ', …' : '';
	return perhapsMeant(name, known) || ` There are: ${known.slice(0, listed).join(', ')}${more}.`;
}

/** How many names are listed at most. */
const listed = 10;
