import { getCollection } from 'astro:content';

/** All texts of each article, the present one last. */
export async function textsByArticle(): Promise<Map<string, string[]>> {
	const former = await getCollection('formerTexts');
	const present = await getCollection('texts');
	return new Map(
		present.map(({ id, body = '' }) => {
			const earlier = former
				.map((entry) => ({ number: numberIn(entry.id, id), body: entry.body ?? '' }))
				.filter(({ number }) => number > 0)
				.toSorted((a, b) => a.number - b.number);
			return [id, [...earlier.map((each) => each.body), body]];
		}),
	);
}

/** 2 of `harbour.v2`, where that is a version of the article; else 0. */
function numberIn(id: string, article: string): number {
	const number = id.startsWith(`${article}.v`) ? id.slice(article.length + 2) : '';
	return /^\d+$/u.test(number) ? Number(number) : 0;
}
