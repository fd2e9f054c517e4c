import type { StanceKind } from '../model/stance.ts';

/** Who takes which side on a claim, and the article that says so. */
export interface MeasuredStance {
	readonly who: string;
	readonly article: string;
	readonly stance: StanceKind;
}
