import { pageHeader, type PageHeader } from '../model/page-header.ts';
import { checkMdx } from './allowed-mdx.ts';
import type { HandWritten, Read } from './hand-written.ts';
import type { Allowed } from './mdx-problems.ts';
import { readYaml } from './read-yaml.ts';

const consequence = 'This page is not published until this is mended.';

/** The page on the method alone shows how well the program does. */
function allowedIn({ path }: HandWritten): Allowed {
	return { components: path.endsWith('/method.mdx') ? { Figures: ['caption'] } : {}, consequence };
}

/** A page that may be compiled: it holds no code. */
export interface WrittenPage {
	readonly header: PageHeader;
	/** In MDX. */
	readonly body: string;
}

/** Read a page, and refuse it where it holds what such pages may not hold: it is compiled, and code would run. */
export function readPage(file: HandWritten): Read<WrittenPage> {
	const checked = checkMdx(file, allowedIn(file));
	if (!checked.value) return { findings: checked.findings };
	const { matter, body } = checked.value;
	const { value: header, findings } = readYaml({ ...file, part: matter }, kind);
	return header ? { value: { header, body: file.text.slice(body) }, findings } : { findings };
}

const kind = {
	rule: 'page',
	noun: 'a page',
	example: 'title: Who we are',
	longest: 10_000,
	schema: pageHeader,
	consequence,
} as const;
