import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { awaitWholeIndex } from './await-whole-index.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'variorum-index-'));
	await mkdir(join(folder, 'index'));
	await writeFile(join(folder, 'pagefind.js'), 'search');
	onTestFinished(() => rm(folder, { recursive: true }));
});

test('an index that is there whole is not waited for', async () => {
	expect(await awaitWholeIndex(folder, 1)).toEqual([]);
});

test('a file that is still empty is waited for', async () => {
	const path = join(folder, 'wasm.unknown.pagefind');
	await writeFile(path, '');
	setTimeout(() => void writeFile(path, 'program'), 150);
	expect(await awaitWholeIndex(folder)).toEqual([]);
});

test('a file that stays empty, or lacks its last part, is named', async () => {
	await writeFile(join(folder, 'wasm.unknown.pagefind'), '');
	const large = gzipSync(randomBytes(3 * 2 ** 20), { level: 0 });
	await writeFile(join(folder, 'index/whole.pf_index'), large);
	await writeFile(join(folder, 'index/cut.pf_index'), large.subarray(0, 2 ** 21));
	expect(await awaitWholeIndex(folder, 2)).toEqual(['index/cut.pf_index', 'wasm.unknown.pagefind']);
});

test('a file that comes while others are waited for is waited for too', async () => {
	const [first, late] = ['wasm.unknown.pagefind', 'index/late.pf_index'];
	await writeFile(join(folder, first), '');
	setTimeout(() => {
		writeFileSync(join(folder, late), '');
		writeFileSync(join(folder, first), 'program');
	}, 50);
	expect(await awaitWholeIndex(folder, 3)).toEqual([late]);
});
