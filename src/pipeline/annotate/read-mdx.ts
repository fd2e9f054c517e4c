import { mdxToMdast, type Features } from 'satteri';
import { fromMdast } from './from-mdast.ts';
import type { MarkedElement } from './marked-element.ts';

/** An annotated article as it is read from its file. */
interface AnnotatedFile {
	/** The YAML between the first two `---`; empty where there is none. */
	readonly matter: string;
	readonly blocks: readonly MarkedElement[];
}

/** The features that the site builds its MDX with; each of them left on would change words. */
export const mdxFeatures = { gfm: false, smartPunctuation: false } as const satisfies Features;

/**
 * Read an annotated article with the parser that the site is built with. Throws where it holds
 * anything that `writeMdx` does not write.
 */
export function readMdx(mdx: string, features: Features = mdxFeatures): AnnotatedFile {
	const [first, ...rest] = sectionsOf(mdx).flatMap((section) => {
		const tree = mdxToMdast(section, { features, position: false });
		return 'children' in tree ? tree.children : [];
	});
	if (first?.type === 'yaml') return { matter: first.value, blocks: rest.map(fromMdast) };
	return { matter: '', blocks: first ? [first, ...rest].map(fromMdast) : [] };
}

/** How many blocks are parsed in one go: the parser's time grows with the square of the number. */
const sectionLength = 250;

/**
 * A file in parts that mean the same alone as together. As written, each block stands on a line of
 * its own between blank ones, and a block that reaches over one is refused in its part already.
 */
function sectionsOf(mdx: string): string[] {
	const blocks = mdx.split('\n\n');
	return Array.from({ length: Math.ceil(blocks.length / sectionLength) }, (_, index) => {
		return blocks.slice(index * sectionLength, (index + 1) * sectionLength).join('\n\n');
	});
}
