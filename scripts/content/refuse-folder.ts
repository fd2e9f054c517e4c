import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { hexHash } from '../../src/text/short-hash.ts';
import { slugOf } from '../../src/text/slug-of.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import type { SeedFolder } from '../disk/seed-folder.ts';
import { folderOf, isOf } from './event-ledger.ts';
import type { EventSources } from './event-sources.ts';

interface Others {
	readonly content: string;
	readonly folders: readonly SeedFolder[];
	readonly ledgers: readonly Ledger[];
}

/** Why nothing can be published from the folder of an event as it stands; nothing where it can. */
export async function refuseFolder(
	sources: EventSources,
	{ content, folders, ledgers }: Others,
): Promise<Finding | undefined> {
	const { event, articles } = sources;
	if (ledgers.some((own) => isOf(own, event)))
		return articles.length === 0 ? emptied(event) : undefined;
	const address = slugOf('event', event);
	const alike = folders.find(
		(other) => other.event !== event && slugOf('event', other.event) === address,
	);
	if (alike) return sameAddress(event, alike.event);
	for (const gone of ledgers.filter((own) => !folders.some((folder) => isOf(own, folder.event)))) {
		if (await holds(sources, content, gone)) return renamed(event, folderOf(gone));
	}
	return undefined;
}

/** Whether an article of a published event lies in the folder as it was, or all do by name. */
async function holds({ files, articles }: EventSources, content: string, { event }: Ledger) {
	const published = await publishedArticles(content, event);
	const hashes = new Set(files.map(({ bytes }) => hexHash(bytes)));
	return (
		published.some(({ sha256 }) => hashes.has(sha256)) ||
		(published.length > 0 && published.every(({ file }) => articles.includes(file)))
	);
}

function emptied(event: string): Finding {
	return finding('no-articles', {
		file: `seeds/${event}`,
		reason:
			'This event was published, and no article is left in its folder. Put one back: articles can be taken out, but an event can’t, as its permalinks must not break.',
	});
}

function sameAddress(event: string, other: string): Finding {
	return finding('slug-collision', {
		file: `seeds/${event}`,
		reason: `The page of the event “${event}” would have the same address as that of “${other}”. Rename this folder, or put the articles of both into one.`,
	});
}

function renamed(event: string, was: string): Finding {
	return finding('event-renamed', {
		file: `seeds/${event}`,
		reason: `seeds/${event} holds the articles that were published as “${was}”. An event keeps the name of its folder: rename it back.`,
	});
}
