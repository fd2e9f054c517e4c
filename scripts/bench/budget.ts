/** A figure, and the most that it may be where somebody has said so. */
export interface Budgeted {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	readonly most?: number;
}

/** A line of the report; what is over its budget says so. */
export function budgetLine({ what, value, unit, most }: Budgeted): string {
	const figure = `${what.padEnd(64)} ${rounded(value).padStart(8)} ${unit}`;
	if (most === undefined) return figure;
	return `${figure} of ${most}${isOver({ value, most }) ? '  OVER' : ''}`;
}

export function isOver({ value, most = Infinity }: Pick<Budgeted, 'value' | 'most'>): boolean {
	return value > most;
}

function rounded(value: number): string {
	return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0);
}
