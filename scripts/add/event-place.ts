import { lstat, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { perhapsMeant } from '../../src/model/nearest.ts';
import { slugOf } from '../../src/text/slug-of.ts';
import { undefinedIfAbsent } from '../disk/absent.ts';
import { entriesOf } from '../disk/entries.ts';
import { asCalled } from '../terminal/as-called.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';

/** Where the articles of one event and their records lie. */
export interface EventPlace {
	readonly event: string;
	/** The folder of its articles, an absolute path. */
	readonly seeds: string;
	/** The folder that holds the records of all events. */
	readonly content: string;
	/** The folder of its records. */
	readonly sources: string;
}

interface Folders {
	readonly seeds: string;
	readonly content: string;
}

/**
 * Where an event has its files. A name is the one of a folder that is there, or one that makes an
 * address as it stands; so none can lead out of its folder. Nor can a link: what is written must lie
 * where it seems to.
 */
export async function eventPlace(event: string, folders: Folders): Promise<EventPlace> {
	const [seeds, content] = [resolve(folders.seeds), resolve(folders.content)];
	const known = await eventsIn(seeds);
	if (!known.includes(event) && slugOf('event', event) !== event)
		throw new Failure(
			`“${event}” can’t be the name of a new event: it becomes an address. Call it ${slugOf('event', event)}, or name one that there is.${known.length > 0 ? didYouMean(event, known) : ''}`,
		);
	const own = { seeds: join(seeds, event), sources: join(content, 'sources', event) };
	for (const folder of [own.seeds, join(content, 'sources'), own.sources]) await refuseLink(folder);
	return { event, content, ...own };
}

/** Where an event has its files that must be there already. */
export async function knownEventPlace(event: string, folders: Folders): Promise<EventPlace> {
	const known = await eventsIn(folders.seeds);
	if (known.includes(event)) return eventPlace(event, folders);
	const others = didYouMean(event, known) || ` There is none yet: ${addOne}`;
	throw new Failure(`There is no event “${event}” in ${here(resolve(folders.seeds))}/.${others}`);
}

const addOne = `add articles with ${asCalled('add', 'FILE --event NAME')}.`;

/** The names of the events that there are: the folders in `seeds`, and links, which may lead to some. */
export async function eventsIn(seeds: string): Promise<readonly string[]> {
	const entries = await entriesOf(resolve(seeds));
	const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
	return folders.map(({ name }) => name).filter((name) => !name.startsWith('.'));
}

/** What to ask of the name of a new event that is nearly the name of another; nothing of any other. */
export function likeAnother(event: string, known: readonly string[]): string | undefined {
	const meant = known.includes(event) ? '' : perhapsMeant(event, known);
	if (meant === '') return undefined;
	return `“${event}” is a new event, whose name becomes its address for good.${meant} Then delete seeds/${event} and content/sources/${event}, and add what was in them again.`;
}

/** Make the folders of an event, where they are not there yet. */
export async function makePlace({ seeds, sources }: EventPlace): Promise<void> {
	await mkdir(seeds, { recursive: true });
	await mkdir(sources, { recursive: true });
}

async function refuseLink(folder: string): Promise<void> {
	const stats = await lstat(folder).catch(undefinedIfAbsent);
	if (!stats || stats.isDirectory()) return;
	throw new Failure(
		`${folder} is ${stats.isSymbolicLink() ? 'a symbolic link' : 'a file'}. Put a folder in its place: nothing is written elsewhere.`,
	);
}
