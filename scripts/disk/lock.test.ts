import { mkdir, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { withLock } from './lock.ts';

const nothing = () => Promise.resolve('done');

/** A content folder that somebody holds. */
function heldFolder(pid: number, host: string): Promise<string> {
	return folderHeldBy(JSON.stringify({ pid, host, run: 'earlier', command: 'content' }));
}

async function folderHeldBy(holder: string): Promise<string> {
	const content = await temporaryFolder();
	await mkdir(join(content, '.variorum/lock'), { recursive: true });
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
			/\(site\) is building the site from .*, and nothing was changed\. Run this again/,
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

/** A content folder whose lock is taken by nobody knows whom, and that a process has asked for. */
async function askedFolder(pid: number): Promise<string> {
	const content = await temporaryFolder();
	await mkdir(join(content, '.variorum/lock'), { recursive: true });
	const asker = { pid, host: hostname(), run: 'earlier', command: 'content' };
	await writeTree(content, { '.variorum/asking-1.json': JSON.stringify(asker) });
	return content;
}

test('takes over from a process that was killed before it could say that it holds the lock', async () => {
	const content = await askedFolder(2 ** 30);
	expect(await withLock(content, 'content', nothing)).toBe('done');
	expect(await readTree(content)).toEqual({});
});

test('waits for one that may just have got it', async () => {
	const second = withLock(await askedFolder(process.ppid), 'content', nothing);
	await expect(second).rejects.toThrow('Another process is writing');
});

test('does not take over from another machine', async () => {
	const content = await heldFolder(2 ** 30, 'elsewhere.example');
	await expect(withLock(content, 'content', nothing)).rejects.toThrow('elsewhere.example');
});

test.each(['', '{"pid":', 'null', '{"pid":1}'])(
	'waits for a holder whose name is damaged: %j',
	async (holder) => {
		const content = await folderHeldBy(holder);
		const message = await withLock(content, 'content', nothing).catch(String);
		expect(message).toMatch(/^Failure: Another process is writing to .*, delete .*lock$/);
	},
);

test('takes over from it when it has long given no sign of life', async () => {
	const content = await folderHeldBy('');
	const longAgo = Date.now() / 1000 - 3600;
	await utimes(join(content, '.variorum/lock'), longAgo, longAgo);
	expect(await withLock(content, 'content', nothing)).toBe('done');
});

test('keeps the lock elsewhere where it is told to', async () => {
	const place = await temporaryFolder();
	const [site, kept] = [join(place, 'site'), join(place, '.site-site')];
	const second = () => withLock(site, 'site', nothing, kept);
	await withLock(site, 'site', () => expect(second()).rejects.toThrow(`writing to ${site},`), kept);
	expect(await second()).toBe('done');
	expect(await readTree(place)).toEqual({});
});

test('lets go when the work fails', async () => {
	const content = await temporaryFolder();
	const failing = withLock(content, 'content', () => Promise.reject(new Error('No space left')));
	await expect(failing).rejects.toThrow('No space left');
	expect(await withLock(content, 'content', nothing)).toBe('done');
});
