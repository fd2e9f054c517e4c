import { text } from '../interface-text.ts';
import { writtenDate } from '../wording/written-date.ts';
import type { Subject } from './corrected-subject.ts';
import type { ChangeView } from './what-changed.ts';

/** An entry of the log. */
export interface Entry {
	/** Its name on the page of corrections, for good. */
	readonly name: string;
	readonly subject: Subject;
	/** Whose articles it is of; null where it is of none. */
	readonly outlets: string | null;
	/** As `2031-04-05`; null where it is not known. */
	readonly date: string | null;
	readonly day: string;
}

/** What the desk put right. */
export interface CorrectionView extends Entry {
	readonly wrong: string;
	readonly right: string;
	readonly by: string;
}

/** What changed after it was published. */
export interface LoggedChangeView extends Entry {
	readonly what: string;
	readonly changes: readonly ChangeView[];
}

/** The day of an entry, be it known or not. */
export function dated(date: string | undefined): Pick<Entry, 'date' | 'day'> {
	return date === undefined
		? { date: null, day: text.corrections.undated }
		: { date, day: writtenDate(date) };
}
