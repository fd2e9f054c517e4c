import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'astro/zod';
import { Failure } from '../terminal/failure.ts';
import { namesIn } from './entries.ts';
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

/**
 * Do something while no other command writes to `folder`, or builds a site from it. The lock is
 * `kept` elsewhere where the folder itself is to be replaced.
 */
export async function withLock<T>(
	folder: string,
	command: string,
	work: () => Promise<T>,
	kept = workFolder(folder),
): Promise<T> {
	await mkdir(kept, { recursive: true });
	const own = join(kept, `${asking}${randomUUID()}.json`);
	await writeFile(own, JSON.stringify({ pid: process.pid, host: hostname(), run, command }));
	try {
		const release = await acquire(folder, kept, own);
		try {
			await rename(own, holderFile(kept));
			return await work();
		} finally {
			await rm(holderFile(kept), { force: true });
			await release();
		}
	} finally {
		await rm(own, { force: true });
	}
}

/** Whoever asks for the lock says so first, in a file of this name, which then says who holds it. */
const asking = 'asking-';

async function acquire(folder: string, kept: string, own: string): Promise<() => Promise<void>> {
	const lock = { lockfilePath: lockFolder(kept), realpath: false, stale };
	try {
		return await lockfile.lock(kept, lock);
	} catch (error) {
		if (!isLocked(error)) throw error;
	}
	const held = await readHolder(holderFile(kept));
	const isFree = held ? hasEnded(held) : await allEnded(kept, own);
	if (!isFree) throw heldBy(folder, kept, held);
	await rm(lockFolder(kept), { recursive: true, force: true });
	return lockfile.lock(kept, lock).catch(() => Promise.reject(heldBy(folder, kept, undefined)));
}

/**
 * Whether all others who asked for the lock have ended: one of them got it, and was killed before it could
 * say so. Where nobody asked, nothing tells who holds it.
 */
async function allEnded(kept: string, own: string): Promise<boolean> {
	const names = (await namesIn(kept)).filter((name) => name.startsWith(asking));
	const others = names.map((name) => join(kept, name)).filter((path) => path !== own);
	const askers = await Promise.all(others.map(readHolder));
	if (askers.length === 0 || !askers.every((asker) => asker && hasEnded(asker))) return false;
	await Promise.all(others.map((path) => rm(path, { force: true })));
	return true;
}

function isLocked(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

/** Who holds the lock, or asks for it; unknown where the file is not written yet, or was damaged. */
async function readHolder(path: string): Promise<Holder | undefined> {
	try {
		return holder.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
	} catch {
		return undefined;
	}
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

function heldBy(folder: string, kept: string, held: Holder | undefined): Failure {
	const who = held ? `Process ${held.pid} on ${held.host} (${held.command})` : 'Another process';
	const buildsFrom = held?.command === 'site' && kept === workFolder(folder);
	const does = buildsFrom ? 'is building the site from' : 'is writing to';
	return new Failure(
		`${who} ${does} ${folder}, and nothing was changed. Run this again when it is done. If it is not running any more, delete ${lockFolder(kept)}`,
	);
}

const lockFolder = (kept: string) => join(kept, 'lock');
const holderFile = (kept: string) => join(kept, 'holder.json');
