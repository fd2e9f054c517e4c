import {
	areApart,
	undecided,
	type DecidedGroups,
	type PlaceDecision,
} from '../../../model/decided-groups.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reading } from '../../../model/reading.ts';
import { passageOf } from '../../../text/passage-of.ts';

/** What was decided on the group of each quotation. */
export type DecidedSpeech = (quotation: Quotation) => PlaceDecision;

export const onNothing: DecidedSpeech = () => undecided;

export function decidedSpeech(readings: readonly Reading[], decided: DecidedGroups): DecidedSpeech {
	const quoted = readings.flatMap((reading) =>
		reading.quotations
			.toSorted((a, b) => a.start - b.start || a.end - b.end)
			.map((quotation) => ({ reading, quotation })),
	);
	const decisions = decided(
		'utterance',
		quoted.map(({ reading, quotation }) => ({
			file: reading.file,
			...passageOf(reading, quotation),
		})),
	);
	const found = new Map(quoted.map(({ quotation }, at) => [quotation, decisions[at]!]));
	return (quotation) => found.get(quotation)!;
}

/** Quotations of one passage of speech, cut where an editor took one out of the group of another. */
export function parted(quotations: readonly Quotation[], on: DecidedSpeech): Quotation[][] {
	const clash = quotations.some((a) => quotations.some((b) => areApart(on(a), on(b))));
	if (!clash) return [[...quotations]];
	const key = (quotation: Quotation) => {
		const { sealed, together, apartFrom } = on(quotation);
		return JSON.stringify([sealed, together, apartFrom]);
	};
	return [...Map.groupBy(quotations, key).values()];
}
