import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { chances } from '../../src/pipeline/testing/chances.ts';
import { buildContent } from '../content/build-content.ts';
import { needsWork } from '../content/content-report.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { evening, morning } from '../testing/harbour-seeds.ts';
import { buildPace, isHalfway, killedBuild, type Moment, type Pace } from './killed-build.ts';

/** What killing builds has come to. */
export interface Kills {
	/** By when they were killed. */
	readonly moments: Record<Moment['after'], number>;
	/** In which state they left the ledgers: all as they were, all new, or some of each. */
	readonly ledgers: Record<'old' | 'new' | 'mixed', number>;
	/** How many had decided on files that were not all in place yet. */
	halfway: number;
	/** What was broken, in words. It has to be empty. */
	readonly broken: string[];
}

/** Files by their path. */
type Files = Readonly<Record<string, string>>;

const events = ['harbour', 'pier'];

/** Two events of two articles, with a number in all of them. */
function seedsWith(planks: string): Files {
	const texts = { 'morning.txt': morning, 'evening.txt': evening };
	const seeds = events.flatMap((event) =>
		Object.entries(texts).map(([file, text]) => [
			`seeds/${event}/${file}`,
			text.replaceAll('40', planks).replaceAll('pier', event).replaceAll('Quill', `Q${event}`),
		]),
	);
	return Object.fromEntries(seeds) as Files;
}

/**
 * Kill builds that have an edit of every article to write, half of them at any moment and half while
 * they write. After each the ledgers are read, all files compared with the old and the new ones, and
 * the build done again.
 *
 * @param folder An empty folder to work in.
 */
export async function killBuilds(
	folder: string,
	wanted: number,
	tell: (killed: number) => void = () => undefined,
): Promise<Kills> {
	const [place, kept] = [join(folder, 'place'), join(folder, 'before')];
	const before = await firstBuild(place);
	await cp(join(place, 'content'), kept, { recursive: true });
	await writeFiles(place, seedsWith('41'));
	let pace = await buildPace(place);
	const known = { before, after: await contentOf(place) };
	const kills: Kills = {
		moments: { start: 0, 'first write': 0 },
		ledgers: { old: 0, new: 0, mixed: 0 },
		...{ halfway: 0, broken: [] },
	};
	const chance = chances(wanted);
	for (let killed = 0; killed < wanted;) {
		await rm(join(place, 'content'), { recursive: true });
		await cp(kept, join(place, 'content'), { recursive: true });
		const moment = momentOf(killed % 2 === 0 ? 'first write' : 'start', pace, chance(1000) / 1000);
		if (!(await killedBuild(place, moment))) {
			// the machine is less busy than it was: the build had ended before
			pace = { whole: pace.whole * 0.8, writing: pace.writing * 0.8 };
			continue;
		}
		killed += 1;
		kills.moments[moment.after] += 1;
		kills.halfway += Number(await isHalfway(place));
		await look(place, known, kills);
		tell(killed);
	}
	return kills;
}

function momentOf(after: Moment['after'], { whole, writing }: Pace, share: number): Moment {
	return { after, milliseconds: share * (after === 'start' ? whole : writing) };
}

/** Look at what a killed build has left, and finish it. */
async function look(
	place: string,
	{ before, after }: { readonly before: Files; readonly after: Files },
	{ ledgers, broken }: Kills,
): Promise<void> {
	const left = await contentOf(place);
	ledgers[stateOf(left, before, after)] += 1;
	for (const path of Object.keys({ ...before, ...after, ...left })) {
		const known = [before[path], after[path]];
		if (!known.includes(left[path])) broken.push(`${path} is neither the old file nor the new one`);
	}
	try {
		const count = (await readLedgers(join(place, 'content'))).length;
		if (count !== events.length) broken.push(`${count} ledgers were left`);
		if (needsWork(await build(place))) broken.push('the next build found something wrong');
	} catch (error) {
		broken.push(error instanceof Error ? error.message : String(error));
	}
	const done = await contentOf(place);
	for (const path of Object.keys({ ...after, ...done }))
		if (done[path] !== after[path]) broken.push(`the next build did not bring ${path} into place`);
}

function stateOf(left: Files, before: Files, after: Files): keyof Kills['ledgers'] {
	const paths = events.map((event) => `ledger/${event}.json`);
	if (paths.every((path) => left[path] === before[path])) return 'old';
	return paths.every((path) => left[path] === after[path]) ? 'new' : 'mixed';
}

async function firstBuild(place: string): Promise<Files> {
	await writeFiles(place, seedsWith('40'));
	await build(place);
	return contentOf(place);
}

const build = (place: string) =>
	buildContent({
		seeds: join(place, 'seeds'),
		content: join(place, 'content'),
		limits: defaultLimits,
	});

async function writeFiles(folder: string, files: Files): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** The files of the content, without what the commands keep for themselves. */
async function contentOf(place: string): Promise<Files> {
	const content = join(place, 'content');
	const entries = await readdir(content, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(content, join(parentPath, name)))
		.filter((path) => !path.startsWith('.variorum'));
	const texts = await Promise.all(
		paths.map(async (path) => [path, await readFile(join(content, path), 'utf8')] as const),
	);
	return Object.fromEntries(texts);
}
