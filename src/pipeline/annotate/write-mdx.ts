import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { spelledText } from './spelled-text.ts';

const processor = unified()
	.use(remarkStringify, { handlers: { spelledText } })
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkMdx, { printWidth: Infinity })
	.freeze();

/** The source of an MDX file that consists of these nodes. */
export function writeMdx(children: RootContent[]): string {
	return processor.stringify({ type: 'root', children });
}
