import { say } from '../terminal/say.ts';

/** Do something, and end the process with one line and code 130 when Ctrl-C is pressed meanwhile. */
export async function endingOnSignal<T>(message: string, work: () => Promise<T>): Promise<T> {
	const end = () => {
		// On a terminal the line begins with ^C, or with what is being done.
		say(`${process.stderr.isTTY ? '\n' : ''}Interrupted; ${message}`);
		process.exit(130);
	};
	const signals = ['SIGINT', 'SIGTERM'] as const;
	for (const signal of signals) process.on(signal, end);
	try {
		return await work();
	} finally {
		for (const signal of signals) process.off(signal, end);
	}
}
