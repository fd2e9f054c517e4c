import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import { overlap } from '../../model/selector.ts';
import type { Report } from '../../model/report.ts';
import type { EventIndex } from '../event/event-index.ts';

/** What articles report of a speaker without quoting, or that they would not say it, with the article of each. */
export function reportsOf(
	{ event }: EventIndex,
	speaker: string,
): { readonly article: string; readonly report: Report }[] {
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
	return index.event.claims.filter(({ tellings }) =>
		tellings.some((telling) =>
			reports.some(
				({ article, report }) => article === telling.article && overlap(report, telling) > 0,
			),
		),
	);
}
