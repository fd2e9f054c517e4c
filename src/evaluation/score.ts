/** How one measure comes out. All figures are from 0 to 1. */
export interface Score {
	/** F1 where precision and recall are known, else the share that is right; null of nothing. */
	readonly value: number | null;
	readonly precision?: number;
	readonly recall?: number;
	/** The counts that it comes from, for people. */
	readonly detail: string;
}

/** A part of a whole. */
export interface Part {
	readonly right: number;
	readonly all: number;
}

/** How many are right: `right` of `all`. */
export function shareScore({ right, all }: Part): Score {
	return { value: all === 0 ? null : right / all, detail: `${right} of ${all}` };
}

/** Precision (the part of what was found) and recall (the part of what is in gold), and their F1. */
export function f1Score(found: Part, gold: Part, detail: string): Score {
	if (gold.all === 0 && found.all === 0) return { value: null, detail };
	const [precision, recall] = [portion(found), portion(gold)];
	const sum = precision + recall;
	const value = sum === 0 ? 0 : (2 * precision * recall) / sum;
	return { value, precision, recall, detail };
}

function portion({ right, all }: Part): number {
	return all === 0 ? 0 : right / all;
}
