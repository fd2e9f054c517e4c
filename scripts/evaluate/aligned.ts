/** Rows of cells as lines of text: the first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
	const columns = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]!.length))) ?? [];
	const lines = rows.map((row) =>
		row
			.map((cell, at) => (at === 0 ? cell.padEnd(columns[at]!) : cell.padStart(columns[at]!)))
			.join('  ')
			.trimEnd(),
	);
	return lines.join('\n');
}
