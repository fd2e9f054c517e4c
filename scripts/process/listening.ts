import { once } from 'node:events';
import type { Server } from 'node:http';
import { Failure } from '../terminal/failure.ts';

/** Servers are for this machine alone. */
export const host = '127.0.0.1';

/** How often another port is looked for where somebody takes the one that was free. */
const tries = 3;

interface Ports {
	/** The one that was asked for; it is taken or refused, and no other. */
	readonly given: number | undefined;
	/** Finds one that is free as yet. */
	readonly free: () => Promise<number>;
}

/**
 * The port that a server listens on from now on.
 *
 * @throws Failure Where the given one can't be used, or no free one stays free.
 */
export async function listening(
	server: Server,
	{ given, free }: Ports,
	left = tries,
): Promise<number> {
	const port = given ?? (await free());
	try {
		server.listen(port, host);
		await once(server, 'listening');
		return port;
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		const isTaken = code === 'EADDRINUSE';
		if (isTaken && given === undefined && left > 1)
			return listening(server, { given, free }, left - 1);
		const reason = isTaken ? 'is taken' : `can’t be used (${code ?? ''})`;
		throw new Failure(`Port ${port} ${reason}. Give another with --port, or none.`, { cause });
	}
}

/** Stop a server at once, whoever is still connected. */
export function stopped(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}
