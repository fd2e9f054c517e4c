import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { reportFindings } from '../terminal/report-findings.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readSeedFolder } from './seed-folder.ts';

/** Read the event `harbour` of a seeds folder: the names of its files, and what an editor is told. */
async function readHarbour(seeds: string, limits = defaultLimits) {
	const folder = { event: 'harbour', path: join(seeds, 'harbour'), root: seeds };
	const { files, findings } = await readSeedFolder(folder, limits);
	return {
		files: files.map(({ file }) => file),
		report: reportFindings(findings, { color: false }),
		fatal: findings.map(({ fatal }) => fatal),
	};
}

test('reads the .txt files, and names the others but for hidden ones', async () => {
	const seeds = await temporaryFolder({
		'harbour/b.txt': 'B.',
		'harbour/a.txt': 'A.',
		'harbour/--help.txt': 'Help.',
		'harbour/notes.md': '# Notes',
		'harbour/MORNING.TXT': 'M.',
		'harbour/.DS_Store': '',
		'harbour/._a.txt': '\0',
	});
	const { files, report } = await readHarbour(seeds);
	expect(files).toEqual(['--help.txt', 'a.txt', 'b.txt']);
	expect(report).toMatchInlineSnapshot(`
		"seeds/harbour/MORNING.TXT
		  warning [not-an-article] Not an article: only .txt files in seeds/<event>/ are read.

		seeds/harbour/notes.md
		  warning [not-an-article] Not an article: only .txt files in seeds/<event>/ are read.

		2 warnings"
	`);
});

test('follows a symbolic link that stays within the seeds folder', async () => {
	const seeds = await temporaryFolder({ 'harbour/a.txt': 'A.', 'pier/b.txt': 'B.' });
	await symlink('../pier/b.txt', join(seeds, 'harbour/b.txt'));
	expect((await readHarbour(seeds)).files).toEqual(['a.txt', 'b.txt']);
});

test('refuses a symbolic link that leaves it, and goes on', async () => {
	const seeds = await temporaryFolder({ 'harbour/z.txt': 'Z.' });
	const outside = await temporaryFolder({ 'secret.txt': 'Secret.' });
	await symlink(join(outside, 'secret.txt'), join(seeds, 'harbour/a.txt'));
	const { files, report } = await readHarbour(seeds);
	expect(files).toEqual(['z.txt']);
	expect(report).toMatchInlineSnapshot(`
		"seeds/harbour/a.txt
		  error [outside-folder] This symbolic link leads out of the seeds folder. Put the article itself in its place.

		1 error"
	`);
});

test('refuses a symbolic link to nowhere', async () => {
	const seeds = await temporaryFolder({ 'harbour/z.txt': 'Z.' });
	await symlink('nowhere', join(seeds, 'harbour/a.txt'));
	const { files, report } = await readHarbour(seeds);
	expect(files).toEqual(['z.txt']);
	expect(report).toMatchInlineSnapshot(`
		"seeds/harbour/a.txt
		  error [unreadable] This file can’t be read (ENOENT). Check that it is there and may be read, or delete it.

		1 error"
	`);
});

test('passes over folders, pipes and sockets that are named like articles', async () => {
	const seeds = await temporaryFolder({ 'harbour/z.txt': 'Z.' });
	await mkdir(join(seeds, 'harbour/folder.txt'));
	execFileSync('mkfifo', [join(seeds, 'harbour/pipe.txt')]);
	await listenOn(join(seeds, 'harbour/socket.txt'));
	const { files, report, fatal } = await readHarbour(seeds);
	expect(files).toEqual(['z.txt']);
	expect(fatal).toEqual([false, false, false]);
	expect(report).toMatchInlineSnapshot(`
		"seeds/harbour/folder.txt
		  warning [not-a-file] This is named like an article but is not a file, so it is passed over. Rename it.

		seeds/harbour/pipe.txt
		  warning [not-a-file] This is named like an article but is not a file, so it is passed over. Rename it.

		seeds/harbour/socket.txt
		  warning [not-a-file] This is named like an article but is not a file, so it is passed over. Rename it.

		3 warnings"
	`);
});

test('refuses a file over the limit before it is read', async () => {
	const seeds = await temporaryFolder({ 'harbour/a.txt': '12345678901', 'harbour/b.txt': 'B.' });
	const { files, report } = await readHarbour(seeds, { ...defaultLimits, bytes: 10 });
	expect(files).toEqual(['b.txt']);
	expect(report).toMatchInlineSnapshot(`
		"seeds/harbour/a.txt
		  error [too-large] This file has 11 bytes, more than the limit of 10. Split it, or raise the limit with --max-bytes.

		1 error"
	`);
});

test('finds nothing in a folder that has just gone', async () => {
	const seeds = await temporaryFolder({ 'harbour/a.txt': 'A.' });
	await rm(join(seeds, 'harbour'), { recursive: true });
	expect((await readHarbour(seeds)).files).toEqual([]);
});

async function listenOn(path: string): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve) => {
		server.listen(path, resolve);
	});
	onTestFinished(() => void server.close());
}
