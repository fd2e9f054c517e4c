import { markdownToMdast, type MdastNode } from 'satteri';
import { parseDocument } from 'yaml';
import { yamlAliases, yamlFaults } from '../model/yaml-faults.ts';
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
	const matter = matterOf(blocks, source);
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

function matterOf(blocks: readonly MdastNode[], source: string): { value: unknown } | Unread {
	const yaml = blocks.find(({ type }) => type === 'yaml');
	if (!yaml || !('value' in yaml)) return withoutEnd(source) ?? { value: {} };
	const document = parseDocument(yaml.value, { schema: 'failsafe', prettyErrors: false });
	const unread = (offset: number, why: string) => ({
		why,
		at: { text: source, offset: source.indexOf('\n') + 1 + offset },
	});
	const [fault] = yamlFaults(document, yaml.value);
	if (fault) return unread(fault.offset, `${atItsHead} are not valid YAML: ${fault.why}`);
	try {
		return { value: document.toJS() as unknown };
	} catch {
		return unread(yamlAliases(document)[0]?.offset ?? 0, hasAlias);
	}
}

/** “---” and “title: …” with no second “---”: facts that would be read as the article's first words. */
function withoutEnd(source: string): Unread | null {
	const [opening] = /^---[ \t]*\n(?:[\p{L}-]+:(?:[ \t].*)?\n)+/u.exec(source) ?? [];
	if (opening === undefined) return null;
	const lastOfThem = opening.trimEnd().lastIndexOf('\n') + 1;
	return { why: neverEnds, at: { text: source, offset: lastOfThem } };
}

const neverEnds =
	'The facts at its head begin with --- and never end. Put a line with --- behind the last of them.';
const atItsHead = 'The lines between --- at its head';
const hasAlias = `${atItsHead} hold an alias, as “*this” is one. Put the words in quotation marks.`;

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
