import type { Quotation } from '../../../model/quotation.ts';
import { exactText } from '../../../model/selector.ts';
import { containment } from '../likeness/stem-bag.ts';
import { saidIn, type Knowledge, type Said, type Source } from './said.ts';

/**
 * The pieces of a passage that could be two utterances, in order: each neither leans on the piece before nor
 * has a word in common with it. None where the passage is all of one piece.
 */
export function piecesOf(
	source: Source,
	passage: readonly Quotation[],
	knowledge: Knowledge,
): Said[] {
	const pieces: Quotation[][] = [];
	for (const next of passage) {
		const last = pieces.at(-1);
		if (last && (leans(source, next) || shareWords(source, last, next, knowledge))) last.push(next);
		else pieces.push([next]);
	}
	return pieces.length > 1 ? pieces.map((each) => saidIn(source, each, knowledge)) : [];
}

/** First words that are understood only by what was said before. */
const leaning =
	/^\P{L}*(?:and|but|or|nor|neither|so|because|then|yet|he|she|it|they|this|that|these|those|which|who|what|such|there)\b/iu;

const leans = ({ reading }: Source, quotation: Quotation): boolean =>
	leaning.test(exactText(reading.text, quotation));

function shareWords(
	source: Source,
	last: readonly Quotation[],
	next: Quotation,
	knowledge: Knowledge,
): boolean {
	const [before, after] = [last, [next]].map((each) => saidIn(source, each, knowledge));
	return containment(before!.bag, after!.bag) > 0;
}
