import { CommanderError } from 'commander';
import { Interrupted } from './interrupted.ts';
import { Failure } from './failure.ts';
import { say } from './say.ts';

/**
 * Run a command and set the exit code of the process: what `main` returns (0 well, 1 findings), or
 * 2 for wrong usage, a failure or a defect, 130 when interrupted.
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
	process.stdout.on('error', endOnBrokenPipe);
	try {
		process.exitCode = await main();
	} catch (error) {
		process.exitCode = explained(error);
	}
}

function explained(error: unknown): number {
	// Commander has printed its own message; asking for help is no error.
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof Interrupted) {
		say(error.message ? `Interrupted; ${error.message}` : 'Interrupted.');
		return 130;
	}
	if (error instanceof Failure) say(`error: ${error.message}`);
	else say(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
	return 2;
}

/** Whoever reads the output may stop early, as `head` does. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}
