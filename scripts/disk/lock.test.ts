import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { withLock } from './lock.ts';

const nothing = () => Promise.resolve('done');

/** A content folder that somebody holds. */
async function heldFolder(pid: number, host: string): Promise<string> {
	const content = await temporaryFolder();
	await mkdir(join(content, '.variorum/lock'), { recursive: true });
	const holder = JSON.stringify({ pid, host, run: 'earlier', command: 'content' });
	await writeTree(content, { '.variorum/holder.json': holder });
	return content;
}

test('two commands after each other get the lock', async () => {
	const content = await temporaryFolder();
	expect(await withLock(content, 'content', nothing)).toBe('done');
	expect(await withLock(content, 'site', nothing)).toBe('done');
	expect(await readTree(content)).toEqual({});
});

test('of two commands at once, one stops and says who is at work', async () => {
	const content = await temporaryFolder();
	await withLock(content, 'site', async () => {
		const second = withLock(content, 'content', nothing);
		await expect(second).rejects.toThrow(
			/is writing to .*, and nothing was changed\. Run this again/,
		);
	});
});

test('names the process that holds the lock, and what to do if it is gone', async () => {
	const content = await heldFolder(process.ppid, hostname());
	const message = await withLock(content, 'site', nothing).catch(String);
	expect(
		message
			.replaceAll(content, '/content')
			.replace(hostname(), 'host')
			.replace(String(process.ppid), '42'),
	).toMatchInlineSnapshot(
		`"Failure: Process 42 on host (content) is writing to /content, and nothing was changed. Run this again when it is done. If it is not running any more, delete /content/.variorum/lock"`,
	);
});

test('takes over from a process that has ended', async () => {
	// No process has this number: it is above what Linux and macOS give out.
	const content = await heldFolder(2 ** 30, hostname());
	expect(await withLock(content, 'content', nothing)).toBe('done');
});

test('takes over from an earlier process of the same number', async () => {
	const content = await heldFolder(process.pid, hostname());
	expect(await withLock(content, 'content', nothing)).toBe('done');
});

test('does not take over from another machine', async () => {
	const content = await heldFolder(2 ** 30, 'elsewhere.example');
	await expect(withLock(content, 'content', nothing)).rejects.toThrow('elsewhere.example');
});

test('lets go when the work fails', async () => {
	const content = await temporaryFolder();
	const failing = withLock(content, 'content', () => Promise.reject(new Error('No space left')));
	await expect(failing).rejects.toThrow('No space left');
	expect(await withLock(content, 'content', nothing)).toBe('done');
});
