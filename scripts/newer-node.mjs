import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** The first version of Node that runs TypeScript as it stands and has all that the program calls. */
export const oldest = '22.19';

/** Where npm puts a newer Node, on the systems for which it brings one. */
const packed = `node-${process.platform}-${process.arch}/bin/node`;

/**
 * Run a script again with the Node that came with the packages, where this one is too old: npm and npx take that one
 * by themselves, a Makefile or a timer does not.
 *
 * @returns Whether this Node is too old, so that nothing is left to do here.
 */
export function withNewerNode(script, given) {
	const { node: version } = process.versions;
	if (version.localeCompare(oldest, 'en', { numeric: true }) >= 0) return false;
	const newer = packedNode();
	if (newer === null) {
		process.exitCode = 1;
		process.stderr.write(
			`Variorum needs Node ${oldest} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org.\n`,
		);
	} else run(newer, [script, ...given]);
	return true;
}

function packedNode() {
	try {
		return createRequire(import.meta.url).resolve(packed);
	} catch {
		return null;
	}
}

function run(program, given) {
	const child = spawn(program, given, { stdio: 'inherit' });
	// a terminal interrupts the child by itself; what else asks this process to end means the child
	process.on('SIGINT', () => undefined);
	for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code) => {
		process.exitCode = code ?? 1;
	});
}
