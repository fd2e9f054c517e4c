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
	const { facts, title, standfirst } = factsOf(matter.value, intake.url);
	const { headline, lines } = withHeadline(blocks, title);
	if (headline === undefined) return { lines: [...standfirst, ...lines], facts };
	return { lines: [headline, ...standfirst, ...lines], headline, facts };
}

/** The headline with the lines below it; without a heading for one, the title that is given. */
function withHeadline(blocks: readonly MdastNode[], title: string | undefined) {
	const shown = blocks.filter(({ type }) => type !== 'yaml');
	const heading = headingIn(shown, title);
	const lines = shown.filter((block) => block !== heading).flatMap(linesOfMarkdown);
	if (!heading) return { headline: title, lines };
	const [headline, ...more] = linesOfMarkdown(heading);
	return { headline, lines: [...more, ...lines] };
}

/** What stands first counts most; words that were copied from a page have its menu above the headline. */
function headingIn(blocks: readonly MdastNode[], title: string | undefined) {
	const main = blocks.filter((block) => block.type === 'heading' && block.depth === 1);
	const [first] = blocks;
	if (first !== undefined && main.includes(first)) return first;
	if (title !== undefined) return undefined;
	if (main.length > 0) return main.length === 1 ? main[0] : undefined;
	return first?.type === 'heading' ? first : undefined;
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
			url: [at('url'), at('source'), at('link')],
			date: [at('date'), at('published')],
			authors: [...at('authors'), ...at('author')],
			language: [at('language'), at('lang')],
		},
		base,
	);
	const title = at('title')[0];
	const standfirst = ['standfirst', 'subtitle', 'subheadline', 'deck'].flatMap((key) => at(key));
	return { facts, title, standfirst: standfirst.slice(0, 1) };
}
