import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { readTree, temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { withLock } from './lock.ts';
import { finishInterrupted, writeContent } from './write-content.ts';

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

test('takes away whatever else lies among the articles', async () => {
	const content = await temporaryFolder({ ...after, 'articles/harbour/a b/c.txt': '' });
	await write(content, after);
	expect(await readTree(content)).toEqual(after);
});

test('puts the ledger in place before any page, and takes pages away last', async () => {
	const content = await temporaryFolder(before);
	const steps: string[] = [];
	await write(content, after, (step) => steps.push(step));
	expect(steps).toMatchInlineSnapshot(`
		[
		  "write articles/harbour/evening.mdx",
		  "write articles/harbour/late.mdx",
		  "write events/harbour.json",
		  "write ledger/harbour.json",
		  "write articles/harbour/gone.mdx",
		  "decide",
		  "replace ledger/harbour.json",
		  "replace articles/harbour/evening.mdx",
		  "replace articles/harbour/late.mdx",
		  "replace events/harbour.json",
		  "remove articles/harbour/gone.mdx",
		  "clear",
		]
	`);
});

/** Write `after` over `before` in a process that is killed before a step; none where it got through. */
async function killedBefore(step: number): Promise<string | undefined> {
	const content = await temporaryFolder(before);
	const args = [content, JSON.stringify(after), String(step)];
	const { signal, said } = await runScript('testing/write-and-die.ts', args, content);
	expect(said).toBe('');
	return signal === null ? undefined : content;
}

const isNew = (tree: Tree, path: keyof typeof after) => tree[path] === after[path];

test('a build that is killed leaves every file whole, and what it decided on is finished', async () => {
	const finished: Tree[] = [];
	const halfway: Tree[] = [];
	for (let step = 0; ; step += 1) {
		const content = await killedBefore(step);
		if (content === undefined) break;
		const tree = await readTree(content);
		halfway.push(tree);
		expectSound(tree);
		// Whatever runs next takes over the lock of the dead.
		await withLock(content, 'site', () => finishInterrupted(content));
		finished.push(await readTree(content));
	}
	const decided = finished.findIndex((tree) => isNew(tree, 'ledger/harbour.json'));
	expect(decided).toBeGreaterThan(0);
	expect(finished.slice(0, decided)).toEqual(finished.slice(0, decided).fill(before));
	expect(finished.slice(decided)).toEqual(finished.slice(decided).fill(after));
	expect(halfway.filter((tree) => isNew(tree, 'ledger/harbour.json')).length).toBeGreaterThan(3);
});

/** What a reader may rely on while an event comes into place. */
function expectSound(tree: Tree): void {
	const [old, next]: Tree[] = [before, after];
	for (const path of Object.keys({ ...before, ...after })) {
		const versions = [old?.[path], next?.[path]].filter((text) => text !== undefined);
		if (path in before && path in after) expect(versions).toContain(tree[path]);
		else expect([...versions, undefined]).toContain(tree[path]);
	}
	const ledger = isNew(tree, 'ledger/harbour.json');
	const event = isNew(tree, 'events/harbour.json');
	const late = isNew(tree, 'articles/harbour/late.mdx');
	const evening = isNew(tree, 'articles/harbour/evening.mdx');
	if (late || evening || event) expect(ledger).toBe(true);
	if (event) expect([late, evening]).toEqual([true, true]);
	else expect(tree).toHaveProperty(['articles/harbour/gone.mdx']);
}
