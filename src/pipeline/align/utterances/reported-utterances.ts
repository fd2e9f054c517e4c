import type { Reading } from '../../../model/reading.ts';
import { overlap } from '../../../model/selector.ts';
import type { Report } from '../../../model/report.ts';
import { spokenIn, type Knowledge, type Said } from './said.ts';
import { sameUtterance } from './same-utterance.ts';
import { thresholds } from '../linkage/thresholds.ts';
import { spansOver } from '../../../model/spans-over.ts';

/** A report that renders an utterance without quotation marks. */
export interface Reported {
	readonly reading: Reading;
	readonly report: Report;
}

/** A report is held against the utterances that share one of so many of its rarest stems. */
const rarest = 6;

/**
 * The reports that render each of some utterances in indirect speech, by the number of the utterance.
 * A report is given to the likeliest one; what holds a quotation of it is no rendering of its own.
 */
export function reportedUtterances(
	readings: readonly Reading[],
	utterances: readonly (readonly Said[])[],
	knowledge: Knowledge,
): ReadonlyMap<number, Reported[]> {
	const byStem = numbersByStem(utterances);
	const found = readings.flatMap((reading) => {
		const source = { reading, sentencesOver: spansOver(reading.sentences) };
		return reading.reports.flatMap((report) => {
			const said = spokenIn(source, [report], knowledge);
			const stems = [...said.bag.stems.keys()].slice(0, rarest);
			const numbers = new Set(stems.flatMap((stem) => byStem.get(stem) ?? []));
			const number = likeliest(
				said,
				report,
				[...numbers].sort((a, b) => a - b),
				utterances,
			);
			return number === null ? [] : [{ number, reading, report }];
		});
	});
	return Map.groupBy(found, ({ number }) => number);
}

function numbersByStem(utterances: readonly (readonly Said[])[]): Map<string, number[]> {
	const byStem = new Map<string, number[]>();
	for (const [number, utterance] of utterances.entries()) {
		for (const stem of new Set(utterance.flatMap(({ bag }) => [...bag.stems.keys()]))) {
			byStem.set(stem, [...(byStem.get(stem) ?? []), number]);
		}
	}
	return byStem;
}

function likeliest(
	said: Said,
	report: Report,
	numbers: readonly number[],
	utterances: readonly (readonly Said[])[],
): number | null {
	const scored = numbers
		.filter((number) => !utterances[number]!.some((other) => holds(said.reading, report, other)))
		.map((number) => ({ number, score: meanOf(said, utterances[number]!) }))
		.filter(({ score }) => score >= thresholds.retellings)
		.sort((a, b) => b.score - a.score || a.number - b.number);
	return scored[0]?.number ?? null;
}

/** Whether a report holds words that the utterance is quoted by. */
function holds(reading: Reading, report: Report, { reading: other, quotations }: Said): boolean {
	return other === reading && quotations.some((quotation) => overlap(quotation, report) > 0);
}

function meanOf(said: Said, utterance: readonly Said[]): number {
	const scores = utterance.map((other) => sameUtterance(said, other));
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
