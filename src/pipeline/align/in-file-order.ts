import type { Reading } from '../../model/reading.ts';

/** Readings by file name, compared by code unit, so that no machine's locale has a say. */
export function inFileOrder(readings: readonly Reading[]): Reading[] {
	return readings.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}
