import { byEditor, type Attribution } from '../../model/attribution.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { contains, overlap } from '../../model/selector.ts';
import { signatureOf, type Signed } from '../../model/signed.ts';

/** Who said words, by decision of an editor. */
export interface SaidBy extends Signed {
	/** Null where the article does not tell. */
	readonly name: string | null;
}

/**
 * A reading whose quotations are given to those who said them. A report around a quotation goes with it where
 * one cue reports both, and so does the one who is taken to quote others within it.
 */
export function withSpeakers(
	reading: Reading,
	saidBy: (quotation: Quotation) => SaidBy | undefined,
): Reading {
	const { quotations } = reading;
	const decided = quotations.filter(saidBy);
	if (decided.length === 0) return reading;
	const around = (report: Report): SaidBy | undefined => {
		const within = quotations.filter((each) => overlap(each, report) > 0 && isOneCue(each, report));
		const names = new Set(within.map((each) => saidBy(each)?.name));
		return names.size === 1 ? saidBy(within[0]!) : undefined;
	};
	const reported = (report: Report): Report => given(report, around(report));
	return {
		...reading,
		quotations: quotations.map((quotation) =>
			given(retold(quotation, decided, saidBy), saidBy(quotation)),
		),
		reports: reading.reports.map(reported),
		withheld: reading.withheld.map(reported),
	};
}

const isOneCue = (a: Quotation, b: Report): boolean =>
	a.cue !== null && a.cue.start === b.cue?.start;

function given<Spoken extends Quotation | Report>(
	spoken: Spoken,
	said: SaidBy | undefined,
): Spoken {
	if (!said) return spoken;
	return {
		...spoken,
		decided: signatureOf(said),
		speaker: said.name === null ? null : by(said.name),
	};
}

/** Where the article gives the name, if it does, an editor does not say. */
function by(name: string): Attribution {
	return { name, mention: null, rule: byEditor, confidence: 1, speaker: null };
}

/** Words that somebody quotes in their own speech are told by whom that is given to. */
function retold(
	quotation: Quotation,
	decided: readonly Quotation[],
	saidBy: (quotation: Quotation) => SaidBy | undefined,
): Quotation {
	const outer = decided.find((each) => each !== quotation && contains(each, quotation));
	if (!quotation.nested || !outer) return quotation;
	return { ...quotation, nested: { toldBy: saidBy(outer)?.name ?? null } };
}
