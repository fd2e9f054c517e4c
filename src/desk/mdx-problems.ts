import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { quotedUpTo } from '../text/quoted.ts';
import type { PlacedProblem } from './placed-problem.ts';

/** What a kind of hand-written page may hold. */
export interface Allowed {
	/** The components, and the attributes that each of them may have. */
	readonly components: Readonly<Record<string, readonly string[]>>;
	/** What comes of a mistake, as a sentence. */
	readonly consequence?: string;
}

/** A page, and what it may hold. */
interface Page {
	readonly text: string;
	readonly allowed: Allowed;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Elements of HTML that have no equal in Markdown, with their attributes. */
const elements: Allowed['components'] = {
	abbr: ['title'],
	br: [],
	cite: ['lang'],
	dd: [],
	dl: [],
	dt: [],
	i: ['lang'],
	q: ['lang'],
	small: [],
	span: ['lang'],
	sub: [],
	sup: [],
};

/** What Markdown itself is made of, pictures and HTML left out. */
const markdown = new Set(
	'root paragraph text emphasis strong link linkReference definition inlineCode code heading list listItem blockquote thematicBreak break'.split(
		' ',
	),
);

/** All that a page may not hold, in the order in which it stands there. */
export function nodeProblems(tree: Root, page: Page): PlacedProblem[] {
	const problems: PlacedProblem[] = [];
	// A list in place of recursion: a page may be nested deeper than calls can be.
	const waiting: Nodes[] = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const offset = offsetOf(node);
		problems.push(...problemsOf(node, page).map((problem) => ({ offset, ...problem })));
		if ('children' in node) waiting.push(...[...node.children].reverse());
	}
	return problems;
}

/** A problem stands at the start of its node unless it says where. */
type AtNode = Pick<PlacedProblem, 'reason'> & Partial<PlacedProblem>;

function problemsOf(node: Nodes, page: Page): AtNode[] {
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
		return elementProblems(node, page);
	const reason = markdown.has(node.type) ? linkProblem(node) : forbidden(node);
	return reason === undefined ? [] : [{ reason }];
}

function linkProblem(node: Nodes): string | undefined {
	if (node.type !== 'link' && node.type !== 'definition') return undefined;
	return leadsSafely(node.url) ? undefined : badLink(node.url);
}

function forbidden(node: Nodes): string | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return 'A page may not import or export anything. Where the word itself begins a paragraph, put another before it.';
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node.value) ? undefined : noCode;
		case 'image':
		case 'imageReference':
			return 'Pages show no pictures. Link to it in place: [words](address).';
		default:
			return `“${node.type}” is not allowed here.`;
	}
}

const noCode =
	'Between braces only a comment may stand: {/* like this */}. For the sign itself write “\\{”.';

function elementProblems(node: Element, { text, allowed }: Page): AtNode[] {
	const { name } = node;
	const known = { ...elements, ...allowed.components };
	if (name === null || !Object.hasOwn(known, name))
		return [{ reason: unknownElement(name, known) }];
	const start = offsetOf(node) + 1 + name.length;
	const seen = new Set<string>();
	return node.attributes.flatMap((attribute): AtNode[] => {
		if (attribute.type !== 'mdxJsxAttribute') {
			const reason = `<${name}> may have only attributes such as id="…", and no braces.`;
			return [{ reason, offset: placeOf('{', start, text) }];
		}
		const reason = attributeProblem(attribute, { name, may: known[name]!, seen });
		seen.add(attribute.name);
		return reason ? [{ reason, offset: placeOf(attribute.name, start, text) }] : [];
	});
}

interface Having {
	readonly name: string;
	/** The attributes that it may have. */
	readonly may: readonly string[];
	/** Those that stood before. */
	readonly seen: ReadonlySet<string>;
}

function attributeProblem(
	attribute: { readonly name: string; readonly value?: unknown },
	{ name, may, seen }: Having,
): string | undefined {
	const { name: key, value } = attribute;
	if (!may.includes(key))
		return may.length > 0
			? `“${key}” is not an attribute of <${name}>; these are: ${may.join(', ')}.`
			: `<${name}> has no attributes: take out “${key}”.`;
	if (seen.has(key)) return `<${name}> has “${key}” twice.`;
	if (value !== null && value !== undefined && typeof value !== 'string')
		return `“${key}” must be a text in quotation marks: ${key}="…", without braces.`;
	return undefined;
}

/** The parser says only where the element stands. */
function placeOf(words: string, start: number, text: string): number {
	const found = text.indexOf(words, start);
	return found < 0 ? start : found;
}

function unknownElement(name: string | null, known: Allowed['components']): string {
	const [components, html] = [/^[A-Z]/, /^[a-z]/].map((sort) =>
		Object.keys(known).filter((key) => sort.test(key)),
	);
	const may = components!.length > 0 ? `${components!.join(', ')}; of HTML: ` : 'of HTML ';
	return `<${name ?? ''}> is not allowed here. What may stand here: ${may}${html!.join(', ')}.`;
}

function isComment(code: string): boolean {
	return /^(?:\s|\/\*(?:(?!\*\/)[^])*\*\/)*$/.test(code);
}

/** Whether a browser that follows the link opens a page, and runs nothing. */
function leadsSafely(url: string): boolean {
	const base = 'https://page.invalid/';
	return URL.canParse(url, base)
		? ['https:', 'http:', 'mailto:'].includes(new URL(url, base).protocol)
		: false;
}

function badLink(url: string): string {
	return `A link may lead to https://, http:// or mailto:, or to a page of this site, not to ${quotedUpTo(40)(url)}.`;
}

function offsetOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}
