import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { undefinedIfAbsent } from '../disk/absent.ts';
import { namesIn } from '../disk/entries.ts';
import { isWithin } from '../disk/seed-file.ts';
import { Failure } from '../terminal/failure.ts';

/** The file that tells a site built here from any other folder. */
export const siteMarker = '.variorum-site';

/** Folders that hold what can't be built again. */
interface Precious {
	readonly working: string;
	readonly content: string;
	readonly seeds: string;
}

/**
 * The real path of a folder that a site may take the place of: it is not there yet, is empty, or
 * holds a site built here. Anything else is a failure, as all that is in the folder goes.
 */
export async function replaceableFolder(named: string, precious: Precious): Promise<string> {
	const out = await realPath(named);
	await refuseOverlap(named, out, precious);
	const names = await namesOf(named, out);
	if (names.length === 0 || names.includes(siteMarker)) return out;
	const more = names.length > listed ? ', …' : '';
	throw new Failure(
		`${named} holds ${names.slice(0, listed).join(', ')}${more} and is no site built here. A site takes the place of all that is in its folder. Give --out a folder that is new or empty, or empty this one.`,
	);
}

/** How many names of a folder are listed at most. */
const listed = 5;

async function refuseOverlap(named: string, out: string, precious: Precious): Promise<void> {
	const content = ['the content', await realPath(precious.content)] as const;
	const seeds = ['the articles', await realPath(precious.seeds)] as const;
	const working = ['the folder you work in', await realPath(precious.working)] as const;
	const held = [content, seeds, working].find(([, folder]) => isWithin(out, folder));
	if (held) throw overlap(named, `is or holds ${held[0]} (${held[1]})`);
	const around = [content, seeds].find(([, folder]) => isWithin(folder, out));
	if (around) throw overlap(named, `lies within ${around[0]} (${around[1]})`);
}

function overlap(named: string, how: string): Failure {
	return new Failure(
		`${named} ${how}. A site takes the place of all that is in its folder. Give --out a folder of its own, such as dist.`,
	);
}

async function namesOf(named: string, out: string): Promise<readonly string[]> {
	const stats = await stat(out).catch(undefinedIfAbsent);
	if (!stats || stats.isDirectory()) return namesIn(out);
	throw new Failure(`${named} is a file. Give --out a folder that is new or empty.`);
}

/** A path without symbolic links, whether or not there is anything at its end yet. */
async function realPath(path: string): Promise<string> {
	const real = await realpath(path).catch(undefinedIfAbsent);
	if (real !== undefined) return real;
	if (await lstat(path).catch(undefinedIfAbsent)) {
		throw new Failure(
			`The symbolic link ${path} leads nowhere. Delete it, or give another folder.`,
		);
	}
	return join(await realPath(dirname(path)), basename(path));
}
