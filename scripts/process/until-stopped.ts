/** Resolves when somebody presses Ctrl-C or asks the process to end. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => {
				resolve();
			});
		}
	});
}
