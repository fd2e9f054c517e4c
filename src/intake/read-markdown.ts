import { markdownToMdast, type MdastNode } from 'satteri';
import { parseDocument, type YAMLParseError } from 'yaml';
import { decodeText } from './decode.ts';
import { factsFrom, textAt } from './facts-from.ts';
import type { Intake, IntakeArticle, Unread } from './intake-article.ts';
import { linesOfMarkdown } from './lines-of-markdown.ts';

const features = { gfm: true, smartPunctuation: false, frontmatter: true } as const;

/** Read an article from Markdown: its words without the marks, its facts from the YAML at its head. */
export function readMarkdown(intake: Intake): IntakeArticle | Unread {
	const text = decodeText(intake);
	if (typeof text !== 'string') return text;
	const source = text.replace(/\r\n?/gu, '\n');
	const root = markdownToMdast(source, { features, position: false });
	const blocks = 'children' in root ? (root.children as readonly MdastNode[]) : [];
	const matter = matterOf(blocks);
	if ('why' in matter) return matter;
	const lines = blocks.flatMap(linesOfMarkdown);
	const { facts, title } = factsOf(matter.value, intake.url);
	const first = blocks.find(({ type }) => type !== 'yaml');
	if (first?.type === 'heading' && first.depth === 1 && lines[0] !== undefined)
		return { lines, headline: lines[0], facts };
	return title === undefined
		? { lines, facts }
		: { lines: [title, ...lines], headline: title, facts };
}

function matterOf(blocks: readonly MdastNode[]): { value: unknown } | Unread {
	const yaml = blocks.find(({ type }) => type === 'yaml');
	if (!yaml || !('value' in yaml)) return { value: {} };
	const document = parseDocument(yaml.value, { schema: 'failsafe' });
	const [error] = document.errors;
	if (error) return { why: whyInvalid(error, yaml.value) };
	try {
		return { value: document.toJS() as unknown };
	} catch {
		return {
			why: 'The lines between --- at its head hold an alias, as “*this” is one. Put the words in quotation marks.',
		};
	}
}

type Fault = Readonly<Pick<YAMLParseError, 'code' | 'message' | 'linePos'>>;

/** Which line of the file is no YAML, and what to do; `---` is its first line. */
function whyInvalid({ code, message, linePos }: Fault, yaml: string): string {
	const at = linePos?.[0].line ?? 1;
	const line = yaml.split('\n')[at - 1]?.trim() ?? '';
	const reason =
		code === 'BLOCK_AS_IMPLICIT_KEY'
			? 'where words have a colon, put all of them in quotation marks.'
			: message.split(/ at line /u)[0]!;
	return `Line ${at + 1}, “${line}”, is not valid YAML: ${reason}`;
}

function factsOf(matter: unknown, base: string | undefined) {
	const at = (...keys: string[]) => textAt(matter, ...keys);
	const facts = factsFrom(
		{
			publisher: [at('publisher'), at('outlet')],
			url: [at('url')],
			date: [at('date')],
			authors: [...at('authors'), ...at('author')],
			language: [at('language'), at('lang')],
		},
		base,
	);
	const title = at('title')[0];
	return { facts, title };
}
