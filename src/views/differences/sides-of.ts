import type { Difference } from '../../model/difference.ts';
import type { EventIndex } from '../event/event-index.ts';
import type { Compared } from './told-conflicts.ts';
import { dateIn, whatIsTold } from './what-is-told.ts';

/** One side of a difference. */
export interface Side {
	/** What it is compared by: sides of one key tell the same. */
	readonly key: string;
	/** The words as they are printed, with what a figure counts. */
	readonly words: string;
	/** The day that a date names, `2031-04-05`; null where that is not known, or it is no date. */
	readonly day: string | null;
}

export function sidesOf(
	index: EventIndex,
	{ passages }: Pick<Compared, 'passages'>,
	difference: Difference,
): [Side, Side] {
	const keyOf = whatIsTold(index, passages);
	const side = (at: 0 | 1): Side => ({
		key: keyOf(difference, at),
		words: difference.words[at],
		day: difference.kind === 'date' ? dayIn(index, passages, difference, at) : null,
	});
	return [side(0), side(1)];
}

function dayIn(...told: Parameters<typeof dateIn>): string | null {
	const on = dateIn(...told)?.on ?? null;
	return on?.length === 10 ? on : null;
}
