import { readFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { z } from 'astro/zod';
import type { Diagnosis } from './examinations.ts';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const program = new URL('../../package.json', import.meta.url);

/** Whether all packages are there that the program names. */
export async function examinePackages(): Promise<Diagnosis> {
	const { dependencies } = manifest.parse(JSON.parse(await readFile(program, 'utf8')));
	const names = Object.keys(dependencies);
	const missing = names.filter((name) => !isInstalled(name));
	if (missing.length === 0) return { state: 'well', found: `all ${names.length} are installed` };
	return { state: 'ill', found: `missing: ${missing.join(', ')}`, remedy: 'Run: npm ci' };
}

/** Looked for, not loaded: one that is damaged must not end the examination. */
export function isInstalled(name: string, from: URL = program): boolean {
	try {
		return findPackageJSON(name, from) !== undefined;
	} catch {
		return createRequire(from).resolve.paths(name) === null;
	}
}
