import type { Format } from './intake-article.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** The forms in which articles may come. No two share an ending or a type, so their order says nothing. */
export const formats: readonly Format[] = [
	{
		name: 'plain text',
		extensions: ['.txt', '.text'],
		types: ['text/plain'],
		fn: readPlainText,
	},
	{
		name: 'Markdown',
		extensions: ['.md', '.markdown'],
		types: ['text/markdown', 'text/x-markdown'],
		fn: readMarkdown,
	},
	{
		name: 'HTML',
		extensions: ['.html', '.htm', '.xhtml'],
		types: ['text/html', 'application/xhtml+xml'],
		fn: readHtml,
	},
];

/** The endings of all files that can be read: `.txt, .text, …`. */
export const knownExtensions = formats.flatMap(({ extensions }) => extensions).join(', ');
