import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'astro/zod';
import { Failure } from '../terminal/failure.ts';
import { workFolder } from './work-folder.ts';

/** Who holds the lock. */
const holder = z.object({ pid: z.int(), host: z.string(), run: z.string(), command: z.string() });
type Holder = z.infer<typeof holder>;

/** Tells this process from an earlier one that had its number, as is common in containers. */
const run = randomUUID();

/**
 * After this time without a sign of life, in milliseconds, a lock is free again. A holder that ended
 * on this machine is noticed at once; this is for other machines. One event is built without a
 * pause, so it must be longer than that takes.
 */
const stale = 600_000;

/** Do something while no other command writes to `content/` or builds the site. */
export async function withLock<T>(
	content: string,
	command: string,
	work: () => Promise<T>,
): Promise<T> {
	await mkdir(workFolder(content), { recursive: true });
	const release = await acquire(content);
	try {
		await writeFile(
			holderFile(content),
			JSON.stringify({ pid: process.pid, host: hostname(), run, command } satisfies Holder),
		);
		return await work();
	} finally {
		await rm(holderFile(content), { force: true });
		await release();
	}
}

async function acquire(content: string): Promise<() => Promise<void>> {
	const lock = { lockfilePath: lockFolder(content), realpath: false, stale };
	try {
		return await lockfile.lock(content, lock);
	} catch (error) {
		if (!isLocked(error)) throw error;
	}
	const held = await readHolder(content);
	if (!held || !hasEnded(held)) throw heldBy(content, held);
	await rm(lockFolder(content), { recursive: true, force: true });
	return lockfile.lock(content, lock).catch(() => Promise.reject(heldBy(content, undefined)));
}

function isLocked(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

async function readHolder(content: string): Promise<Holder | undefined> {
	const text = await readFile(holderFile(content), 'utf8').catch(() => 'null');
	return holder.safeParse(JSON.parse(text)).data;
}

/** Whether the holder ran on this machine and is gone; signal 0 only asks. */
function hasEnded({ pid, host, ...held }: Holder): boolean {
	if (host !== hostname()) return false;
	if (pid === process.pid) return held.run !== run;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}

function heldBy(content: string, held: Holder | undefined): Failure {
	const who = held
		? `Process ${held.pid} on ${held.host} (${held.command})`
		: 'Another process that has just begun';
	return new Failure(
		`${who} is writing to ${content}, and nothing was changed. Run this again when it is done. If it is not running any more, delete ${lockFolder(content)}`,
	);
}

const lockFolder = (content: string) => join(workFolder(content), 'lock');
const holderFile = (content: string) => join(workFolder(content), 'holder.json');
