import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { readTree, temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { withLock } from './lock.ts';
import { finishInterrupted, writeContent } from './write-content.ts';

// Processes are slow to start on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const before = {
	'articles/harbour/evening.mdx': 'evening, old',
	'articles/harbour/gone.mdx': 'gone',
	'articles/harbour/morning.mdx': 'morning',
	'events/harbour.json': 'event, old',
	'ledger/harbour.json': 'ledger, old',
};

const after = {
	'articles/harbour/evening.mdx': 'evening, new',
	'articles/harbour/late.mdx': 'late',
	'articles/harbour/morning.mdx': 'morning',
	'events/harbour.json': 'event, new',
	'ledger/harbour.json': 'ledger, new',
};

function write(content: string, files: Tree, onStep?: (step: string) => void): Promise<number> {
	return writeContent(content, new Map(Object.entries(files as typeof after)), onStep);
}

test('brings an event into place, and takes away what is no part of it', async () => {
	const content = await temporaryFolder({ ...before, 'sources/harbour/gone.yaml': '' });
	await write(content, after);
	expect(await readTree(content)).toEqual({ ...after, 'sources/harbour/gone.yaml': '' });
});

test('leaves other events alone', async () => {
	const other = { 'articles/pier/a.mdx': 'a', 'events/pier.json': '', 'ledger/pier.json': '' };
	const content = await temporaryFolder({ ...before, ...other });
	await write(content, after);
	expect(await readTree(content)).toEqual({ ...after, ...other });
});

test('does not touch what is as it should be', async () => {
	const content = await temporaryFolder(before);
	const path = join(content, 'articles/harbour/morning.mdx');
	const { mtimeMs } = await stat(path);
	await write(content, after);
	expect((await stat(path)).mtimeMs).toBe(mtimeMs);
	const steps: string[] = [];
	expect(await write(content, after, (step) => steps.push(step))).toBe(0);
	expect(steps).toEqual([]);
});

test.each([
	'../evil.mdx',
	'sources/a.yaml',
	'articles/a/../../x.mdx',
	'/etc/passwd',
	'ledger/.json',
])('writes nothing to %s', async (path) => {
	const content = await temporaryFolder();
	await expect(write(content, { [path]: '' })).rejects.toThrow('that is not its place');
	expect(await readTree(content)).toEqual({});
});

test('puts the ledger in place before any page', async () => {
	const content = await temporaryFolder(before);
	const steps: string[] = [];
	await write(content, after, (step) => steps.push(step));
	expect(steps).toMatchInlineSnapshot(`
		[
		  "write articles/harbour/evening.mdx",
		  "write articles/harbour/late.mdx",
		  "write articles/harbour/morning.mdx",
		  "write events/harbour.json",
		  "write ledger/harbour.json",
		  "decide",
		  "replace ledger/harbour.json",
		  "replace articles/harbour",
		  "replace articles/harbour, old one aside",
		  "replace events/harbour.json",
		  "clear",
		]
	`);
});

test('a build that is killed leaves the old content or the new, whole', async () => {
	const outcomes: (string | undefined)[] = [];
	for (let step = 0; ; step += 1) {
		const content = await temporaryFolder(before);
		const args = [content, JSON.stringify(after), String(step)];
		const { signal, said } = await runScript('testing/write-and-die.ts', args, content);
		if (signal === null) {
			expect(said).toBe('');
			break;
		}
		// Whatever runs next takes over the lock of the dead, and finishes what was decided.
		await withLock(content, 'site', () => finishInterrupted(content));
		const tree = await readTree(content);
		expect([before, after]).toContainEqual(tree);
		outcomes.push(tree['ledger/harbour.json']);
	}
	const decided = outcomes.indexOf('ledger, new');
	expect(outcomes.slice(decided)).toEqual(outcomes.slice(decided).fill('ledger, new'));
	expect(decided).toBeGreaterThan(0);
});
