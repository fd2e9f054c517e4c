import type { Sentence } from '../../../model/sentence.ts';
import { firstIndex } from '../../../model/spans-over.ts';

/** The index of the sentence that holds an offset, or of the first behind it. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
	firstIndex(sentences.length, (at) => sentences[at]!.end > offset);
