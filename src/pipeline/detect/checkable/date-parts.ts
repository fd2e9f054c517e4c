import type { ParsedComponents } from 'chrono-node';

/** Any day will do where none is known: what depends on it is not resolved. */
export const anyDay = '2000-01-01';

/** Noon in one time zone, so that the result depends on no machine. */
export function reference(day: string) {
	return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}

/** A day as precise as it is told: `2024-10-21`, `2024-10`, `2024`. */
export function formatted(start: ParsedComponents, precision: 'day' | 'month' | 'year'): string {
	const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
		String(start.get(part)).padStart(part === 'year' ? 4 : 2, '0'),
	);
	const parts = [year, month, day].slice(0, { year: 1, month: 2, day: 3 }[precision]);
	return parts.join('-');
}
