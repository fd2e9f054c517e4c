import type { DifferenceKind } from '../../../model/difference.ts';
import { overlap, type TextPositionSelector } from '../../../model/selector.ts';
import { alignedRuns, withPunctuation, type Run } from './aligned-runs.ts';
import { between, type Found, type Place } from './compared.ts';
import { isOneSpelling } from './spelling.ts';

/** Passages with fewer of their words in common are called different as wholes. */
const leastInCommon = 0.3;

/**
 * The differences that the words themselves show, run by run: where a quotation begins or ends, what
 * is put in brackets, one word in two spellings, other words; where the words are the same, the marks.
 *
 * @param told The differences already told, which are not told again as other words.
 */
export function wordingDifferences(a: Place, b: Place, told: readonly Found[]): Found[] {
	const { runs, common } = alignedRuns(a, b);
	if (runs.length === 0) return punctuationDifferences(a, b);
	if (common < leastInCommon) return [between('wording', [a, a], [b, b])];
	return runs.flatMap((run): Found[] => {
		const kind = kindOf(run, a, b);
		const [left, right] = run.spans;
		if (kind === 'wording' && told.some(({ spans }) => covers(spans, run.spans))) return [];
		return [between(kind, [a, left], [b, right])];
	});
}

function kindOf({ spans: [left, right], first, last }: Run, a: Place, b: Place): DifferenceKind {
	const words = [
		left && a.reading.text.slice(left.start, left.end),
		right && b.reading.text.slice(right.start, right.end),
	];
	if (words.some((each) => each && /\[[^\]]*\]?|(?:…|\.\.\.)/u.test(each))) return 'disclosed edit';
	if (a.quoted && b.quoted && (first || last) && (!left || !right)) return 'boundary';
	const [one, other] = words;
	return one && other && isOneSpelling(one, other) ? 'spelling' : 'wording';
}

type Spans = Found['spans'];

/** Whether all of a run is in what was told. */
function covers(told: Spans, run: Spans): boolean {
	return run.every((span, side) => span === null || isMostly(span, told[side] ?? null));
}

function isMostly(span: TextPositionSelector, told: TextPositionSelector | null): boolean {
	return told !== null && overlap(span, told) >= 0.8 * (span.end - span.start);
}

function punctuationDifferences(a: Place, b: Place): Found[] {
	const { runs } = alignedRuns(a, b, withPunctuation);
	return runs.map(({ spans: [left, right] }) => between('punctuation', [a, left], [b, right]));
}
