import { join } from 'node:path';
import type { Ledger } from '../../src/model/ledger.ts';
import { isOf } from '../content/event-ledger.ts';
import { entriesOf, namesIn } from '../disk/entries.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { asCalled } from '../terminal/as-called.ts';
import { counted } from '../terminal/counted.ts';

/** How many articles are named at most. */
const listed = 10;

/** A sentence on the articles that lie in `seeds` and not in the content; none where all are there. */
export async function unpublishedArticles(
	seeds: string,
	content: string,
): Promise<string | undefined> {
	if ((await namesIn(seeds)).length === 0) return undefined;
	const ledgers = await readLedgers(content);
	const missing: string[] = [];
	for (const { event, path } of await eventFolders(seeds)) {
		const published = await publishedFiles(
			content,
			ledgers.find((own) => isOf(own, event)),
		);
		const files = (await entriesOf(path)).map(({ name }) => name);
		const articles = files.filter((name) => /^[^.].*\.txt$/.test(name) && !published.has(name));
		missing.push(...articles.map((name) => `${event}/${name}`));
	}
	return missing.length > 0 ? sentence(missing) : undefined;
}

async function publishedFiles(content: string, own?: Ledger): Promise<ReadonlySet<string>> {
	if (!own) return new Set();
	const written = new Set(await namesIn(join(content, 'articles', own.event)));
	const articles = own.slugs.filter(
		({ kind, slug }) => kind === 'article' && written.has(`${slug}.mdx`),
	);
	return new Set(articles.map(({ key }) => key));
}

function sentence(missing: readonly string[]): string {
	const names = missing.slice(0, listed).join(', ') + (missing.length > listed ? ', …' : '');
	const are = missing.length === 1 ? 'is' : 'are';
	return `${counted(missing.length, 'article')} in seeds/ ${are} not in content/: ${names}. They are new, or were refused. Run: ${asCalled('content')}, which says why it refuses one`;
}
