import { createInterface } from 'node:readline/promises';
import { Interrupted } from './interrupted.ts';
import { escapeControls } from './escape-controls.ts';

/** Whether somebody sits there who can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** Ask the person at the terminal; standard output is kept for data. */
export async function ask(question: string): Promise<string> {
	const lines = createInterface({ input: process.stdin, output: process.stderr });
	const interrupted = new AbortController();
	lines.once('SIGINT', () => {
		interrupted.abort();
	});
	try {
		return (await lines.question(escapeControls(question), interrupted)).trim();
	} catch (error) {
		if (interrupted.signal.aborted) throw new Interrupted('nothing was changed.');
		throw error;
	} finally {
		lines.close();
	}
}
