import type { Article } from '../../model/article.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { languageOf } from './language-of.ts';
import { linesOf } from './lines-of.ts';
import { rolesOf } from './roles-of.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * Split a source document into blocks with their roles, and the blocks into sentences.
 *
 * @param language Of the text, where the desk knows it; else it is told from the words.
 */
export function segmentArticle(document: SourceDocument, language?: string): Article {
	const lines = linesOf(document.text);
	const roles = rolesOf(lines.map(({ start, end }) => document.text.slice(start, end)));
	const blocks = lines.map((line, index) => ({
		...line,
		id: `p${index + 1}`,
		...roles[index]!,
	}));
	return {
		...document,
		blocks,
		sentences: blocks.flatMap((block) => sentencesOf(document.text, block)),
		language: language ?? languageOf(document.text),
	};
}
