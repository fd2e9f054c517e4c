import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesIn } from '../disk/entries.ts';
import { readText } from '../disk/read-text.ts';
import { micrositeFiles } from './microsite-files.ts';
import { namesProgram, packageFile } from './package-file.ts';

/** The paths of what was written, and of what was there and left as it is. */
export interface NewMicrosite {
	readonly written: readonly string[];
	readonly kept: readonly string[];
	/** Whether the program is installed in the folder, or is at least among its packages. */
	readonly program: 'installed' | 'named' | 'unknown';
}

/** Make a folder in which a desk can begin. No file that is there is overwritten. */
export async function newMicrosite(folder: string): Promise<NewMicrosite> {
	const present = await readText(join(folder, 'package.json'));
	const manifest = packageFile(present);
	const written: string[] = [];
	const kept: string[] = [];
	for (const [path, text] of await micrositeFiles()) {
		const isNew = await writeNew(join(folder, path), text);
		(isNew ? written : kept).push(path);
	}
	if (manifest !== present) {
		await writeFile(join(folder, 'package.json'), manifest);
		written.push('package.json');
	}
	return { written, kept, program: await programIn(folder, manifest) };
}

async function programIn(folder: string, manifest: string): Promise<NewMicrosite['program']> {
	if (!namesProgram(manifest)) return 'unknown';
	const packages = await namesIn(join(folder, 'node_modules'));
	return packages.includes('variorum') ? 'installed' : 'named';
}

/** Write a file that is not there yet; whether it was written is told. */
async function writeNew(path: string, text: string): Promise<boolean> {
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}
