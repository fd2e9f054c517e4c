/** How large one article may be. */
export interface Limits {
	/** Bytes of its file. */
	readonly bytes: number;
	/** Blocks, that is, lines that are not blank. */
	readonly blocks: number;
}

/** No news article comes near these; the time of a site build grows with the square of `blocks`. */
export const defaultLimits: Limits = { bytes: 2_000_000, blocks: 10_000 };
