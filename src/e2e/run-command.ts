import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { runVariorum, type ScriptResult } from '../../scripts/testing/run-script.ts';
import { project, type Site } from './sites.ts';

/** Run a command of the project, and stop where it does not succeed. */
export function runCommand(name: string, ...args: readonly string[]): Promise<ScriptResult> {
	return endingWith(0, name, ...args);
}

async function endingWith(
	expected: number,
	name: string,
	...args: readonly string[]
): Promise<ScriptResult> {
	const result = await runVariorum(name, args, project);
	if (result.code === expected) return result;
	const { code, out, said } = result;
	throw new Error(`${name} ${args.join(' ')} ended with ${String(code)}:\n${out}\n${said}`);
}

export async function buildSite({ base, host, content, out, faults }: Site): Promise<void> {
	const address = host === undefined ? [] : ['--site', host];
	const where = [...address, '--content', content, '--out', out];
	await endingWith(faults ? 1 : 0, 'build', '--base', base, ...where);
}

export interface Served {
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** Serve a built site on a free port. */
export async function serve({ base, out }: Pick<Site, 'base' | 'out'>): Promise<Served> {
	const script = `${project}scripts/variorum.ts`;
	return serving([script, 'preview', '--base', base, '--out', out], project);
}

/** Run a command that serves a site, in the folder `cwd`. */
export async function serving(command: readonly string[], cwd: string): Promise<Served> {
	const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
	return { address: await addressSaid(child), stop: () => stop(child) };
}

/** Serve the desk page of a folder with seeds and content. */
export async function serveDeskPage(cwd: string): Promise<Served> {
	const child = spawn(process.execPath, [`${project}scripts/variorum.ts`, 'desk'], {
		cwd,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return { address: await addressSaid(child), stop: () => stop(child) };
}

function addressSaid(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.once('close', () => {
			reject(new Error(`The server ended early. ${said}`));
		});
		child.stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /^(?:Serving|Desk) on (\S+)\n/.exec(said)?.[1];
			if (address !== undefined) resolve(address);
		});
	});
}

async function stop(child: ChildProcess): Promise<void> {
	const closed = once(child, 'close');
	child.kill('SIGTERM');
	await closed;
}
