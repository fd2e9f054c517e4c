import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawn } from 'node:child_process';
import { Failure } from '../terminal/failure.ts';

/** What one run of a program took. */
export interface Measured {
	/** From its start to its end, in seconds. */
	readonly seconds: number;
	/** The most memory that it held at once, in megabytes. */
	readonly megabytes: number;
}

const reporter = pathToFileURL(join(import.meta.dirname, 'report-memory.ts')).href;

/** Run a command of `variorum` in a process of its own, and measure it whole. */
export async function measuredRun(folder: string, args: readonly string[]): Promise<Measured> {
	const memory = join(folder, 'memory');
	const env = { ...process.env, NODE_OPTIONS: `--import ${reporter}`, VARIORUM_MEMORY: memory };
	const start = performance.now();
	const child = spawn(process.execPath, ['scripts/variorum.ts', ...args], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env,
	});
	let talk = '';
	child.stderr.on('data', (data: Buffer) => (talk += data.toString()));
	const code = await new Promise((resolve) => child.once('close', resolve));
	const seconds = (performance.now() - start) / 1000;
	if (code !== 0)
		throw new Failure(`variorum ${args.join(' ')} ended with code ${String(code)}:\n${talk}`);
	const peaks = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
	return { seconds, megabytes: Math.max(...peaks) / 1024 };
}
