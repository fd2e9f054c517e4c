import { join } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { hexHash } from '../../src/text/short-hash.ts';
import { namesIn } from '../disk/entries.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import type { EventSources } from './event-sources.ts';

/** Warn of each published article that this build takes out of the content, as its file is gone. */
export async function articlesGone(
	content: string,
	{ event, slugs }: Ledger,
	sources: EventSources,
): Promise<readonly Finding[]> {
	const written = await namesIn(join(content, 'articles', event));
	const gone = slugs.filter(
		({ kind, key, slug }) =>
			kind === 'article' && written.includes(`${slug}.mdx`) && !sources.articles.includes(key),
	);
	if (gone.length === 0) return [];
	const added = sources.files.filter(({ file }) => !slugs.some(({ key }) => key === file));
	const published = await publishedArticles(content, event);
	return gone.map(({ key }) => {
		const text = published.find(({ file }) => file === key)?.sha256;
		const now = added.find(({ bytes }) => hexHash(bytes) === text)?.file;
		return finding('article-gone', {
			file: `seeds/${sources.event}/${key}`,
			reason: now === undefined ? isTakenOut : isRenamed(key, now),
		});
	});
}

const isTakenOut =
	'This article was published, and its file is gone: its page now says that it was taken out; its claims keep their pages.';

const isRenamed = (key: string, now: string) =>
	`This article was published, and its text is in ${now} now: its page says that it was taken out, and the text gets a page under another address. Call the file ${key} again: the name of a file is the address of its page.`;
