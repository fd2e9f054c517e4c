import type { Yaml } from 'mdast';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { AnalysedArticle } from '../../model/event-analysis.ts';

/**
 * What stands above an annotated article. Never a key `layout` or `slug`: Astro would import the
 * one as code, and the other would move the page.
 */
export function frontMatter(article: AnalysedArticle, event: string, before: string): Yaml {
	const fields = {
		title: article.title,
		event,
		article: article.id,
		file: article.file,
		language: article.language,
		...(article.excerpt && { rights: 'excerpt' }),
		...(before !== '' && { before }),
	};
	const lines = Object.entries(fields).map(([key, value]) => `${key}: ${yamlString(value)}`);
	return { type: 'yaml', value: lines.join('\n') };
}

/** The white space before the first block, as the front matter of an annotated article has it. */
export function whiteSpaceBefore(matter: string): string {
	if (matter === '') return '';
	return z.object({ before: z.string().default('') }).parse(parse(matter)).before;
}

/**
 * A JSON string, which YAML reads as a string whatever stands in it. Characters that cannot be seen
 * are escaped: YAML forbids some of them, and takes others for line ends.
 */
function yamlString(value: string): string {
	return JSON.stringify(value).replace(/(?! )[\p{C}\p{Z}]/gu, (character) => {
		const units = Array.from({ length: character.length }, (_, index) =>
			character.charCodeAt(index),
		);
		return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
	});
}

/** Whether the front matter is that of an excerpt, which is not all of its source. */
export function isOfExcerpt(matter: string): boolean {
	return /^rights: "excerpt"$/mu.test(matter);
}
