/** A mistake, and where it stands. */
export interface PlacedProblem {
	readonly reason: string;
	/** In code units. */
	readonly offset: number;
}
