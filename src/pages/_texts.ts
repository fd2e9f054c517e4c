import { getCollection } from 'astro:content';

/** All texts of each article, the present one last. */
export async function textsByArticle(): Promise<Map<string, string[]>> {
	const texts = (await getCollection('texts')).map(({ id, body = '' }) => {
		const [article = '', version] = id.split('.v');
		return { article, body, number: version === undefined ? Infinity : Number(version) };
	});
	const ordered = texts.toSorted((a, b) => a.number - b.number);
	const grouped = Map.groupBy(ordered, ({ article }) => article);
	return new Map(Array.from(grouped, ([id, all]) => [id, all.map(({ body }) => body)]));
}
