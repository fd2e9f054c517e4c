import { finding, type Finding } from '../../src/model/finding.ts';
import { entriesOf } from './entries.ts';

/** Warn of what lies among the articles and is not read. */
export function notAnArticle(shownAs: string): Finding {
	return finding('not-an-article', {
		file: shownAs,
		reason: 'Not an article: only .txt files in seeds/<event>/ are read.',
	});
}

/** Warn of the articles that lie in no event's folder. */
export async function articlesOfNoEvent(seeds: string): Promise<readonly Finding[]> {
	const stray = (await entriesOf(seeds)).filter(
		(entry) => !entry.isDirectory() && /^[^.].*\.txt$/i.test(entry.name),
	);
	return stray.map(({ name }) => notAnArticle(`seeds/${name}`));
}
