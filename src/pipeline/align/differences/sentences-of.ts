import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';

/** The words of each sentence of an article. */
export const sentencesOf = rememberedOf(({ text, sentences }: Reading): readonly string[] =>
	sentences.map((sentence) => exactText(text, sentence)),
);
