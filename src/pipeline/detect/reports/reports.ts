import { isDenial, isRefusal } from '../../../language/stance-verbs.ts';
import type { Polarity, Report } from '../../../model/report.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cast } from '../names/cast.ts';
import { contentAround } from './content-around.ts';
import { contentBefore } from './content-before.ts';
import type { Frame } from '../sentences/frames.ts';
import { contentLedBySource } from './led-by-source.ts';
import type { NamedCue, Source } from '../cues/named-cues.ts';
import { nominalReports } from './nominal-reports.ts';
import { contentAfter } from './reported-content.ts';
import { isNegatedNear } from '../sentences/verb-group.ts';

/** The forms of indirect speech, with how sure each is; `npm run evaluate` prints how often they are right. */
const forms = {
	'that clause': 0.85,
	'bare clause': 0.8,
	'object of the verb': 0.6,
	'words before the cue': 0.8,
	'words around the cue': 0.8,
	'words behind the source': 0.8,
	'clause of a noun': 0.7,
} as const;
export type ReportForm = keyof typeof forms;

/** Words that are reported, and what shows that they are. */
export interface Reported {
	readonly content: TextPositionSelector;
	readonly form: ReportForm;
	readonly polarity: Polarity;
	readonly source: Source;
	readonly cue: TextPositionSelector;
}

/** Verbs that seldom report without quotation marks. */
const seldomReports = new Set(
	`describe put see view read share brand label dub term characterize characterise quote voice express
	address hold find mock ridicule slam blast lash praise laud hail thank cry cite accept teach order
	speak talk refer chant question counter outline detail tout`.split(/\s+/u),
);

/** Indirect speech: what each cue of a frame reports in the reporter's own words. */
export function reportsIn(
	frame: Frame,
	cues: readonly NamedCue[],
	cast: Cast,
): Omit<Report, 'id'>[] {
	const verbal = cues.flatMap((cue, index) =>
		reportedBy(frame, cue, { previous: cues[index - 1], next: cues[index + 1] }),
	);
	return [...verbal, ...nominalReports(frame, cast)]
		.sort((a, b) => a.content.start - b.content.start || a.cue.start - b.cue.start)
		.map((found) => toReport(frame, found));
}

interface Neighbours {
	readonly previous: NamedCue | undefined;
	readonly next: NamedCue | undefined;
}

function reportedBy(frame: Frame, cue: NamedCue, { previous, next }: Neighbours): Reported[] {
	const { source, lemma, from } = cue;
	if (!source || seldomReports.has(lemma) || frame.tokens[from - 1]?.lower === 'to') return [];
	const found =
		contentAround(frame, cue, previous) ??
		contentAfter(frame, cue, next) ??
		contentBefore(frame, cue, previous) ??
		contentLedBySource(frame, cue, next);
	const polarity = polarityOf(frame, cue);
	return found ? [{ ...found, polarity, source, cue: { start: cue.start, end: cue.end } }] : [];
}

/** “has not confirmed” and “declined to say” withhold; “denied” denies; all else is said. */
function polarityOf({ tokens }: Frame, cue: NamedCue): Polarity {
	if (isNegatedNear(tokens, cue) || isRefusal(cue.lemma)) return 'withheld';
	return isDenial(cue.lemma) ? 'denied' : 'said';
}

function toReport(
	{ block }: Frame,
	{ content, form, polarity, source, cue }: Reported,
): Omit<Report, 'id'> {
	const confidence = forms[form];
	const speaker = { ...source, rule: `report: ${form}`, confidence, speaker: null };
	return { ...content, block, polarity, speaker, cue };
}
