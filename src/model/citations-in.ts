import type { Citation, Explainer, ExplainerBlock, ExplainerInline } from './explainer.ts';

/** All citations of an explainer, in the order of its text. */
export function citationsIn({ blocks }: Pick<Explainer, 'blocks'>): Citation[] {
	return blocks.flatMap(ofBlock);
}

/** The words of an explainer without what it quotes, a line for each block. */
export function wordsIn({ blocks }: Pick<Explainer, 'blocks'>): string[] {
	return blocks.flatMap(linesOf);
}

function ofBlock(block: ExplainerBlock): Citation[] {
	if (block.kind === 'quotation') return [block.citation];
	if (block.kind === 'list') return block.items.flat().flatMap(ofBlock);
	return block.of.flatMap(ofInline);
}

function ofInline(inline: ExplainerInline): Citation[] {
	if (inline.kind === 'citation') return [inline.citation];
	return 'of' in inline ? inline.of.flatMap(ofInline) : [];
}

function linesOf(block: ExplainerBlock): string[] {
	if (block.kind === 'quotation') return [];
	if (block.kind === 'list') return block.items.flat().flatMap(linesOf);
	return [block.of.map(wordsOf).join('')];
}

function wordsOf(inline: ExplainerInline): string {
	if (inline.kind === 'text') return inline.text;
	if (inline.kind === 'break') return ' ';
	return 'of' in inline ? inline.of.map(wordsOf).join('') : '';
}
