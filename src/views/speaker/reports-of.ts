import { isSilence, type Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import { overlap } from '../../model/selector.ts';
import type { Report } from '../../model/report.ts';
import type { EventIndex } from '../event/event-index.ts';

/** A report with the article that gives it. */
interface Reported {
	readonly article: string;
	readonly report: Report;
}

/** What articles report of a speaker without quoting, or that they would not say it, with the article of each. */
export const reportsOf = (index: EventIndex, speaker: string): Reported[] =>
	toldOf(index, speaker).filter(({ report }) => !isSilence(report.speaker!));

/** Where articles tell that a speaker said nothing at all: that is no report of words. */
export const silencesOf = (index: EventIndex, speaker: string): Reported[] =>
	toldOf(index, speaker).filter(({ report }) => isSilence(report.speaker!));

function toldOf({ event }: EventIndex, speaker: string): Reported[] {
	return event.articles.flatMap(({ id: article, reports, withheld }) =>
		[...reports, ...withheld]
			.filter((report) => report.speaker?.speaker === speaker)
			.map((report) => ({ article, report })),
	);
}

/** The claims in whose tellings a speaker is reported, be it that they deny them, or that it is but probable. */
export function claimsReporting(
	index: EventIndex,
	speaker: string,
	counts: (attribution: Attribution) => boolean = () => true,
): Claim[] {
	const reports = reportsOf(index, speaker).filter(({ report }) => counts(report.speaker!));
	return claimsWith(index, reports);
}

/** The claims in whose tellings a speaker is told to have said nothing. */
export const claimsUnsaid = (index: EventIndex, speaker: string): Claim[] =>
	claimsWith(index, silencesOf(index, speaker));

function claimsWith({ event }: EventIndex, reports: readonly Reported[]): Claim[] {
	return event.claims.filter(({ tellings }) =>
		tellings.some((telling) =>
			reports.some(
				({ article, report }) => article === telling.article && overlap(report, telling) > 0,
			),
		),
	);
}
