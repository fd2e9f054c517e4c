/** How one step of the test run went. */
export interface StepOutcome {
	readonly name: string;
	readonly passed: boolean;
	readonly seconds: number;
	/** Why it failed, where that can't be read above. */
	readonly note?: string;
}

/** The summary of a test run: a line a step, and the line `7 passed, 0 failed`. */
export function tableOf(outcomes: readonly StepOutcome[]): string {
	const width = Math.max(...outcomes.map(({ name }) => name.length));
	const rows = outcomes.map(({ name, passed, seconds, note }) => {
		const time = `${seconds.toFixed(1)} s`.padStart(8);
		const row = `${name.padEnd(width)}  ${passed ? 'passed' : 'failed'}${time}`;
		return note === undefined ? row : `${row}  (${note})`;
	});
	const passed = outcomes.filter((outcome) => outcome.passed).length;
	return [...rows, '', `${passed} passed, ${outcomes.length - passed} failed`].join('\n');
}
