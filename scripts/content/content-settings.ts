import type { Limits } from '../../src/pipeline/read/limits.ts';

/** What a content build works on. */
export interface ContentSettings {
	/** The folder with a folder of articles for each event. */
	readonly seeds: string;
	/** The folder that is written, and that holds what the desk wrote. */
	readonly content: string;
	/** The only event to build; all where absent. */
	readonly event?: string;
	readonly limits: Limits;
	/** Whether published words that changed keep an event from being written. */
	readonly strict?: boolean;
	/** The day of the build, written into the ledger beside what it changes. */
	readonly date?: string;
	/** How many threads analyse events; as many as help where absent. What is built is the same. */
	readonly threads?: number;
}
