import { contentStems } from '../../../language/words.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';

/**
 * The pieces of a passage that could be two utterances, in order: each neither leans on the piece before nor
 * has a stem in common with it.
 */
export function piecesOf({ text }: Reading, passage: readonly Quotation[]): Quotation[][] {
	const pieces: { readonly quotations: Quotation[]; readonly stems: Set<string> }[] = [];
	for (const next of passage) {
		const exact = exactText(text, next);
		const stems = new Set(contentStems(exact));
		const last = pieces.at(-1);
		const before = last && exactText(text, last.quotations.at(-1)!);
		if (last && (leans(exact, before!) || !last.stems.isDisjointFrom(stems))) {
			last.quotations.push(next);
			for (const stem of stems) last.stems.add(stem);
		} else pieces.push({ quotations: [next], stems });
	}
	return pieces.map(({ quotations }) => quotations);
}

/** First words that are understood only by what was said before. */
const leaning =
	/^\P{L}*(?:and|but|or|nor|neither|so|because|then|yet|he|she|it|they|this|that|these|those|which|who|what|such|there)\b/iu;

/** Whether words go on with those before: by their first word, or as the rest of one sentence. */
function leans(words: string, before: string): boolean {
	return leaning.test(words) || (before.endsWith(',') && /^\p{Ll}/u.test(words));
}
