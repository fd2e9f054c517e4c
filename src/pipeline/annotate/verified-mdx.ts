import type { RootContent, Yaml } from 'mdast';
import type { MarkedElement } from './marked-element.ts';
import { readMdx } from './read-mdx.ts';
import { toMdast } from './to-mdast.ts';
import { writeMdx } from './write-mdx.ts';

/** The source of a file that is known to be read as it was meant, or the blocks that are not. */
type VerifiedMdx = { readonly mdx: string } | { readonly misread: readonly number[] };

/**
 * Write an annotated article and read it back with the parser that the site is built with. The
 * writer escapes for another parser, and they differ on rare texts; blocks that do not come back as
 * they were meant are written in character references.
 */
export function verifiedMdx(matter: Yaml, blocks: readonly MarkedElement[]): VerifiedMdx {
	const plain = verify(matter, blocks, new Set());
	if ('mdx' in plain) return plain;
	return verify(matter, blocks, new Set(plain.misread));
}

function verify(
	matter: Yaml,
	blocks: readonly MarkedElement[],
	spelled: ReadonlySet<number>,
): VerifiedMdx {
	const nodes = blocks.map((block, index) => {
		return toMdast(block, spelled.has(index) ? 'spelledText' : 'text');
	});
	const mdx = writeMdx([matter, ...nodes]);
	const misread = misreadBlocks(mdx, matter, blocks) ?? misreadAlone(nodes, blocks);
	return misread.length === 0 ? { mdx } : { misread };
}

/** The blocks that come back changed; null where the file as a whole comes back as another. */
function misreadBlocks(
	mdx: string,
	matter: Yaml,
	blocks: readonly MarkedElement[],
): number[] | null {
	const file = attempt(() => readMdx(mdx));
	if (file?.matter !== matter.value || file.blocks.length !== blocks.length) return null;
	return indicesWhere(blocks, (block, index) => !same(block, file.blocks[index]));
}

/** The blocks that cannot be read even alone; where each of them can, all are under suspicion. */
function misreadAlone(
	nodes: readonly RootContent[],
	blocks: readonly MarkedElement[],
): readonly number[] {
	const wrong = indicesWhere(blocks, (block, index) => {
		const file = attempt(() => readMdx(writeMdx([nodes[index]!])));
		return file?.blocks.length !== 1 || !same(block, file.blocks[0]);
	});
	return wrong.length > 0 ? wrong : [...blocks.keys()];
}

function indicesWhere<T>(
	items: readonly T[],
	holds: (item: T, index: number) => boolean,
): number[] {
	return [...items.keys()].filter((index) => holds(items[index]!, index));
}

function same(meant: MarkedElement, read: MarkedElement | undefined): boolean {
	return JSON.stringify(meant) === JSON.stringify(read);
}

function attempt<T>(read: () => T): T | null {
	try {
		return read();
	} catch {
		return null;
	}
}
