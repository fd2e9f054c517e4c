import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { Interrupted } from '../terminal/interrupted.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

interface ChildOptions {
	readonly env?: NodeJS.ProcessEnv;
	/** The folder that it runs in; this process's own where left out. */
	readonly cwd?: string;
	/** Takes what the child prints, which is shown where this is absent. */
	readonly onOutput?: (chunk: Buffer) => void;
	/** How things stand when the child is interrupted. */
	readonly interrupted?: string;
}

/** Run a program with the packages' commands on its PATH, give its exit code. */
export async function runChild(
	program: string,
	args: readonly string[],
	{ env, cwd, onOutput, interrupted }: ChildOptions = {},
): Promise<number> {
	const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
	const out = onOutput ? 'pipe' : 'inherit';
	const child = spawn(program, args, {
		stdio: ['inherit', out, out],
		env: { ...process.env, PATH, ...env },
		...(cwd !== undefined && { cwd }),
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', onOutput ?? (() => undefined));
	const received: NodeJS.Signals[] = [];
	// A terminal signals all at once; anything else signals this process alone.
	const pass = (signal: NodeJS.Signals) => {
		received.push(signal);
		child.kill(signal);
	};
	for (const signal of signals) process.on(signal, pass);
	try {
		const code = await ended(child);
		if (received.length > 0) throw new Interrupted(interrupted);
		return code;
	} finally {
		for (const signal of signals) process.off(signal, pass);
	}
}

/** The exit code of a child; one that was killed counts as failed. */
function ended(child: ReturnType<typeof spawn>): Promise<number> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			resolve(code ?? 1);
		});
	});
}
