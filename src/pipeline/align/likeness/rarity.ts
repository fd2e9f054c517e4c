import type { Article } from '../../../model/article.ts';
import { exactText } from '../../../model/selector.ts';
import { contentStems } from '../../../language/words.ts';

/** How much a stem tells of what a text is about: the rarer in the event, the more. */
export type Rarity = (stem: string) => number;

/** Inverse document frequency, a sentence being a document. */
export function rarityIn(articles: readonly Article[]): Rarity {
	const sentences = articles.flatMap((article) =>
		article.sentences.map((sentence) => new Set(contentStems(exactText(article.text, sentence)))),
	);
	const count = new Map<string, number>();
	for (const stem of sentences.flatMap((stems) => [...stems])) {
		count.set(stem, (count.get(stem) ?? 0) + 1);
	}
	return (stem) => Math.log(1 + sentences.length / (count.get(stem) ?? 1));
}
