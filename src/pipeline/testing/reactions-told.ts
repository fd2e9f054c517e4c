import { segmentArticle } from '../segment/segment-article.ts';
import { detectAll } from '../detect/detect-all.ts';

/** What is denied, confirmed or not confirmed in a paragraph, a line each: “Roe denies: it had rusted”. */
export function reactionsTold(paragraph: string): string[] {
	const text = `A pier closes\n\nThe pier at Larch is long and grey. ${paragraph}`;
	const article = segmentArticle({ file: 'a.txt', text });
	return detectAll(article, { path: 'a', published: null }).reactions.map(
		({ speaker, stance, to }) => `${speaker.name} ${stance}: ${text.slice(to.start, to.end)}`,
	);
}
