import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path within a folder. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, which goes when the test ends. */
export async function temporaryFolder(files: Tree = {}): Promise<string> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'variorum-')));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await writeTree(folder, files);
	return folder;
}

export async function writeTree(folder: string, files: Tree): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}

/** The texts of all files below a folder, by path; what the commands keep for themselves aside. */
export async function readTree(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((path) => !path.includes('.variorum'))
		.sort();
	const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
	return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}
