import { articleTitle } from '../../src/pipeline/align/titles.ts';
import { segmentArticle } from '../../src/pipeline/segment/segment-article.ts';

/** The headline that the site finds in a text; null where it calls the article by its first words. */
export function headlineOf(text: string): string | null {
	const { title, headline } = articleTitle(segmentArticle({ file: 'article.txt', text }));
	return headline ? title : null;
}
