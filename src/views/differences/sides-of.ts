import type { Difference } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import type { Compared } from './told-conflicts.ts';
import { whatIsTold } from './what-is-told.ts';

/** One side of a difference. */
export interface Side {
	/** What it is compared by: sides of one key tell the same. */
	readonly key: string;
	/** The words as they are printed, with what a figure counts. */
	readonly words: string;
}

export function sidesOf(
	index: EventIndex,
	{ passages }: Pick<Compared, 'passages'>,
	difference: Difference,
): [Side, Side] {
	const keyOf = whatIsTold(index, passages);
	const [one, other] = difference.words;
	return [
		{ key: keyOf(difference, 0), words: one },
		{ key: keyOf(difference, 1), words: other },
	];
}
