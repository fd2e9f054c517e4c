import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isUnfinished } from '../disk/write-content.ts';
import { workFolder } from '../disk/work-folder.ts';

/** When a build is killed: so many milliseconds after it began, or after it began to write. */
export interface Moment {
	readonly after: 'start' | 'first write';
	readonly milliseconds: number;
}

/** How long a build takes, in milliseconds, and how long from its first write to its last. */
export interface Pace {
	readonly whole: number;
	readonly writing: number;
}

/** Build the content of a place by the command in a process of its own, and take the time. */
export async function buildPace(place: string): Promise<Pace> {
	const began = performance.now();
	const build = startBuild(place);
	let [first, last] = [0, 0];
	while (build.runs()) {
		if (isWriting(place)) {
			last = performance.now();
			first ||= last;
		}
		await wait(1);
	}
	return { whole: performance.now() - began, writing: last - first };
}

/**
 * Build the content of a place in a process of its own, and kill that without warning. Tells whether
 * it was killed; it may have ended before.
 */
export async function killedBuild(
	place: string,
	{ after, milliseconds }: Moment,
): Promise<boolean> {
	const build = startBuild(place);
	while (after === 'first write' && build.runs() && !isWriting(place)) await wait(1);
	await wait(milliseconds);
	return build.kill();
}

/** Whether a process is writing to the content, or was killed while it did. */
function isWriting(place: string): boolean {
	const folder = workFolder(join(place, 'content'));
	return ['next', 'ready'].some((name) => existsSync(join(folder, name)));
}

/** Whether a killed build had decided on files that are not all in place. */
export const isHalfway = (place: string): Promise<boolean> => isUnfinished(join(place, 'content'));

function startBuild(place: string) {
	const script = fileURLToPath(new URL('../variorum.ts', import.meta.url));
	const child = spawn(process.execPath, [script, 'content'], { cwd: place, stdio: 'ignore' });
	const ended = once(child, 'exit');
	return {
		runs: () => child.exitCode === null && child.signalCode === null,
		kill: async (): Promise<boolean> => {
			child.kill('SIGKILL');
			await ended;
			return child.signalCode === 'SIGKILL';
		},
	};
}
