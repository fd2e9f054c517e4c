/** The middle one of some figures; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
