import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ScriptResult {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly out: string;
	/** What it told the person at the terminal. */
	readonly said: string;
}

/** Run a command of `variorum` as a process of its own, in the folder `cwd`. */
export function runVariorum(
	name: string,
	args: readonly string[],
	cwd: string,
): Promise<ScriptResult> {
	return runScript('variorum.ts', [name, ...args], cwd);
}

/** Run a script of this folder as a process of its own, in the folder `cwd`. */
export function runScript(
	script: string,
	args: readonly string[],
	cwd: string,
): Promise<ScriptResult> {
	return runProgram(fileURLToPath(new URL(`../${script}`, import.meta.url)), args, cwd);
}

/** Run a file of JavaScript or TypeScript as a process of its own, in the folder `cwd`. */
export function runProgram(
	path: string,
	args: readonly string[],
	cwd: string,
): Promise<ScriptResult> {
	const child = spawn(process.execPath, [path, ...args], { cwd });
	let [out, said] = ['', ''];
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => {
			resolve({ code, signal, out, said });
		});
	});
}
