import { join } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { namesIn } from '../disk/entries.ts';
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
	return gone.map(({ key }) =>
		finding('article-gone', {
			file: `seeds/${sources.event}/${key}`,
			reason:
				'This article was published, and its file is gone: its page now says that it was taken out; its claims keep their pages.',
		}),
	);
}
