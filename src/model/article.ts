import type { Block } from './block.ts';
import type { Sentence } from './sentence.ts';
import type { SourceDocument } from './source-document.ts';

/** A source document split into blocks and sentences. */
export interface Article extends SourceDocument {
	/** Lines that are not blank, in the order of the text; between them stands only white space. */
	readonly blocks: readonly Block[];
	/** Sentences of all blocks, furniture included, in the order of the text. */
	readonly sentences: readonly Sentence[];
	/** BCP 47 tag of the language that the text is in, `und` where it can't be told. */
	readonly language: string;
}
