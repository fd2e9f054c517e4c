import type { Measure } from './measure.ts';
import { checkable } from './measures/checkable.ts';
import { claimLinks } from './measures/claim-links.ts';
import { quotationCues } from './measures/quotation-cues.ts';
import { quotationKinds } from './measures/quotation-kinds.ts';
import { quotationSpeakers } from './measures/quotation-speakers.ts';
import { quotations } from './measures/quotations.ts';
import { reportSpeakers } from './measures/report-speakers.ts';
import { reports } from './measures/reports.ts';
import { roles } from './measures/roles.ts';
import { rightClaimLinks } from './measures/right-claim-links.ts';
import { sentences } from './measures/sentences.ts';
import { speakerLinks } from './measures/speaker-links.ts';
import { stances } from './measures/stances.ts';
import { sureQuotationSpeakers } from './measures/sure-quotation-speakers.ts';
import { sureReportSpeakers } from './measures/sure-report-speakers.ts';
import { utteranceLinks } from './measures/utterance-links.ts';

/** All that is measured, in the order in which it is printed: what later ones build on comes first. */
export const measures: readonly Measure[] = [
	quotations,
	quotationKinds,
	quotationSpeakers,
	quotationCues,
	sureQuotationSpeakers,
	speakerLinks,
	utteranceLinks,
	reports,
	reportSpeakers,
	sureReportSpeakers,
	sentences,
	roles,
	checkable,
	claimLinks,
	rightClaimLinks,
	stances,
];
