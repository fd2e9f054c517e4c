import { access, constants, stat } from 'node:fs/promises';
import { isAbsent } from '../disk/absent.ts';
import type { Diagnosis } from './examinations.ts';

/** What commands write to; each may be absent, and is made then. */
const folders = ['.', 'seeds', 'content', 'content/ledger', 'dist'] as const;

export async function examineFolders(): Promise<Diagnosis> {
	const states = await Promise.all(folders.map(writable));
	const bad = folders.filter((_, index) => states[index] === false);
	if (bad.length === 0) return { state: 'well', found: 'all can be written to' };
	const names = bad.map((name) => (name === '.' ? 'this folder' : name)).join(', ');
	const remedy = 'Give yourself the right to write there: they may belong to another user.';
	return { state: 'ill', found: `can’t be written to: ${names}`, remedy };
}

async function writable(path: string): Promise<boolean> {
	try {
		await access(path, constants.W_OK | constants.X_OK);
		return (await stat(path)).isDirectory();
	} catch (error) {
		return isAbsent(error);
	}
}
