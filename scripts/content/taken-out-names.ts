import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { hexHash } from '../../src/text/short-hash.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import type { EventSources } from './event-sources.ts';
import { asCalled } from '../terminal/as-called.ts';

/**
 * The files that have the name of an article which was taken out, and another text than that had: its
 * address would pass to words that nobody linked to.
 */
export async function takenOutNames(
	content: string,
	{ event, slugs }: Ledger,
	sources: EventSources,
): Promise<readonly Finding[]> {
	const published = new Set((await publishedArticles(content, event)).map(({ file }) => file));
	return sources.files.flatMap(({ file, bytes }) => {
		const row = slugs.find(({ kind, key }) => kind === 'article' && key === file);
		if (!row?.former?.at(-1)?.emptied || published.has(file)) return [];
		const now = hexHash(bytes);
		if (row.former.some(({ sha256 }) => sha256 === now)) return [];
		return finding('taken-out-name', {
			file: `seeds/${sources.event}/${file}`,
			reason: `An article was published from a file of this name and taken out, and this is another text. The address /articles/${row.slug}/ belongs to that article for good: rename the file. If it is that article, put it back as it was, run ${asCalled('content')}, and edit it then. Nothing of this event was written.`,
		});
	});
}
