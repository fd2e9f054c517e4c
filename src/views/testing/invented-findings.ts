import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { Grouping } from '../../model/grouping.ts';
import type { Passage } from '../../model/passage.ts';

/** A difference between two passages of a group, by the words on either side. */
export function differing(
	kind: DifferenceKind,
	between: [number, number],
	passages: readonly Passage[],
	words: [string, string],
): Difference {
	const [one, other] = between.map((at, side) => spanIn(passages[at]!, words[side]!));
	return { kind, between, words, spans: [one!, other!] };
}

function spanIn({ start, exact }: Passage, words: string) {
	const from = start + exact.indexOf(words);
	return words === '' ? null : { start: from, end: from + words.length };
}

/** Why places are taken for one thing. */
export function grouped(confidence: number, isSure: boolean): Grouping {
	const reasons = [
		{ evidence: 'words', share: 0.7 },
		{ evidence: 'figure', share: 0.298 },
		{ evidence: 'opening', share: 0.002 },
	];
	return { confidence, sure: isSure, reasons };
}
