import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import { nameKey } from '../../language/speaker-names.ts';

/** Farther apart, in code units, quotations of a paragraph are two passages of speech. */
const longestBreak = 250;

/**
 * The quotations of an article that are speech, in passages: what one speaker says in one
 * paragraph, broken by the cue (“…,” she said, “…”) or by the reporter's own words.
 */
export function paragraphSpeech(reading: Reading): Quotation[][] {
	const passages: Quotation[][] = [];
	for (const quotation of reading.quotations.filter(({ kind }) => kind !== 'scare')) {
		const last = passages.at(-1);
		if (last && goesOn(last.at(-1)!, quotation)) last.push(quotation);
		else passages.push([quotation]);
	}
	return passages;
}

function goesOn(before: Quotation, next: Quotation): boolean {
	return (
		before.block === next.block &&
		next.start - before.end <= longestBreak &&
		before.speaker !== null &&
		next.speaker !== null &&
		nameKey(before.speaker.name) === nameKey(next.speaker.name)
	);
}
