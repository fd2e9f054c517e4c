import { wordsOf, type MarkedElement } from './marked-element.ts';
import { readMdx } from './read-mdx.ts';
import { toMdast } from './to-mdast.ts';
import { writeMdx } from './write-mdx.ts';

/**
 * Where in the words of a block the first character stands that no way of writing brings back; null
 * where each does when it stands alone.
 */
export function unwritableAt(words: string): number | null {
	let offset = 0;
	for (const character of words) {
		if (!comesBack(character)) return offset;
		offset += character.length;
	}
	return null;
}

function comesBack(character: string): boolean {
	const block: MarkedElement = { name: 'Paragraph', attributes: {}, children: [character] };
	try {
		const [read] = readMdx(writeMdx([toMdast(block, 'spelledText')])).blocks;
		return read !== undefined && wordsOf(read) === character;
	} catch {
		return false;
	}
}
