import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram, type ScriptResult } from '../../../scripts/testing/run-script.ts';
import { serving, type Served } from '../run-command.ts';
import { project } from '../sites.ts';

/** A folder in which nothing is but the program, as a desk has it after `npm install`. */
export interface PackedDesk {
	readonly folder: string;
	/** Run a command of the program in the folder. */
	readonly variorum: (...args: readonly string[]) => Promise<ScriptResult>;
	readonly preview: () => Promise<Served>;
	readonly write: (path: string, text: string) => Promise<void>;
	readonly read: (path: string) => Promise<string>;
	readonly remove: () => Promise<void>;
}

/**
 * Pack the program and install it in an empty folder, which lies outside the project so that nothing of that
 * is found by chance. Packages are linked, without those that only developers get.
 */
export async function packedDesk(): Promise<PackedDesk> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'variorum-desk-')));
	const packages = join(folder, 'node_modules');
	await unpackProgram(folder, join(packages, 'variorum'));
	await linkPackages(packages);
	const bin = join(packages, '.bin/variorum');
	await mkdir(dirname(bin));
	await symlink('../variorum/scripts/variorum.mjs', bin);
	return {
		folder,
		variorum: (...args) => runProgram(bin, args, folder),
		preview: () => serving([bin, 'preview'], folder),
		write: async (path, text) => {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		},
		read: (path) => readFile(join(folder, path), 'utf8'),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

async function unpackProgram(folder: string, target: string): Promise<void> {
	const options = ['--silent', '--ignore-scripts', '--pack-destination', folder];
	const name = execFileSync('npm', ['pack', ...options], { cwd: project, encoding: 'utf8' }).trim();
	await mkdir(target, { recursive: true });
	execFileSync('tar', ['-xzf', join(folder, name), '-C', target, '--strip-components', '1']);
	await rm(join(folder, name));
}

interface Lock {
	readonly packages: Readonly<Record<string, { readonly dev?: true }>>;
}

async function linkPackages(target: string): Promise<void> {
	const { packages } = JSON.parse(
		await readFile(join(project, 'package-lock.json'), 'utf8'),
	) as Lock;
	const names = Object.entries(packages)
		.filter(([, { dev }]) => dev === undefined)
		.flatMap(([path]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)$/u.exec(path)?.[1] ?? []);
	const source = await realpath(join(project, 'node_modules'));
	for (const name of names.filter((each) => existsSync(join(source, each)))) {
		await mkdir(dirname(join(target, name)), { recursive: true });
		await symlink(join(source, name), join(target, name));
	}
}
