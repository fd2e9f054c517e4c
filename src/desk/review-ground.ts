import type { AnyEntry } from '../model/ledger.ts';
import type { Scale } from '../model/scale.ts';
import type { Settings } from '../model/settings.ts';

/** What is published, so far as reviews refer to it. */
export interface ReviewGround {
	/** What the ledgers hold, by id. */
	readonly entries: ReadonlyMap<string, AnyEntry>;
	/** The ids of all articles. */
	readonly articles: ReadonlySet<string>;
	/** By the names of their files. */
	readonly scales: ReadonlyMap<string, Scale>;
	readonly settings: Pick<Settings, 'scale' | 'signatures'>;
}

/** Something wrong with a review, and with which of its values. */
export interface ReviewProblem {
	readonly reason: string;
	readonly path: readonly PropertyKey[];
}
