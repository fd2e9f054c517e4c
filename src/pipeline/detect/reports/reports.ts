import { determiners } from '../../../language/speaking.ts';
import {
	isAdmission,
	isConfirmation,
	isDenial,
	isRefusal,
} from '../../../language/stance-verbs.ts';
import type { Polarity, Report } from '../../../model/report.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cast } from '../names/cast.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { contentAround } from './content-around.ts';
import { contentBefore } from './content-before.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { contentLedBySource } from './led-by-source.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import type { Source } from '../speakers/source.ts';
import { nominalReports } from './nominal-reports.ts';
import { contentAfter, type Content } from './reported-content.ts';
import { stanceOfCue } from '../reactions/stance-of-cue.ts';
import { groupBefore, isNegatedNear, tellsNothing } from '../cues/verb-group.ts';

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
	speak talk refer chant question counter outline detail tout continue`.split(/\s+/u),
);

/** “Accepted that”, “the court held that”. */
const byThat = /^(?:accept|hold|order|teach)$/u;

/** Indirect speech: what each cue of a frame reports in the reporter's own words. */
export function reportsIn(
	frame: Frame,
	cues: readonly NamedCue[],
	cast: Cast,
): Omit<Report, 'id'>[] {
	const verbal = cues.flatMap((cue, index) =>
		reportedBy(frame, cue, { previous: cues[index - 1], next: cues[index + 1] }),
	);
	return [...verbal, ...nominalReports(frame, cues, cast)]
		.sort((a, b) => a.content.start - b.content.start || a.cue.start - b.cue.start)
		.map((found) => toReport(frame, found));
}

interface Neighbours {
	readonly previous: NamedCue | undefined;
	readonly next: NamedCue | undefined;
}

function reportedBy(frame: Frame, cue: NamedCue, { previous, next }: Neighbours): Reported[] {
	const { source, lemma, from } = cue;
	const behind = frame.tokens.slice(cue.to + 2, cue.to + 12);
	const rules =
		byThat.test(lemma) && frame.tokens[cue.to + 1]?.lower === 'that' && hasFiniteVerb(behind);
	const isSeldom = seldomReports.has(lemma) && !rules;
	// what is refused, `silences.ts` tells
	const isNone = isSeldom || isRefusal(lemma);
	if (!source || isNone || frame.tokens[from - 1]?.lower === 'to') return [];
	const negated = isNegatedNear(frame.tokens, cue);
	// what somebody is accused of saying, or denies having said
	if (cue.unsaid && !negated) return [];
	// “no longer believes that it is safe”
	if (isDoubtedBy(lemma) && groupBefore(frame.tokens, from).includes('longer')) return [];
	if (negated && !isWithheldBy(lemma) && !isDoubtedBy(lemma)) return [];
	if (isStanceVerb(lemma) && tellsNothing(frame.tokens, cue)) return [];
	const found =
		contentAround(frame, cue, previous) ??
		contentAfter(frame, cue, next) ??
		contentBefore(frame, cue, previous) ??
		contentLedBySource(frame, cue, next);
	const polarity = polarityOf(frame, cue);
	if (negated && isDoubtedBy(lemma) && !rejects(frame.tokens, cue, found)) return [];
	if (found && found.form !== 'that clause' && isTurnedDownBy(frame, cue, found)) return [];
	return found ? [{ ...found, polarity, source, cue: { start: cue.start, end: cue.end } }] : [];
}

/** Verbs by which one denies, confirms or grants. */
const isStanceVerb = (lemma: string): boolean =>
	isDenial(lemma) || isConfirmation(lemma) || isAdmission(lemma);

/** “denied entry to Roe”, “rejected an offer”, “confirmed Roe as head”: what is no words. */
function isTurnedDownBy({ tokens }: Frame, cue: NamedCue, { form }: Content): boolean {
	if (isDenial(cue.lemma)) return stanceOfCue(tokens, cue) === null && cue.lemma !== 'dispute';
	if (form !== 'object of the verb' || !isConfirmation(cue.lemma)) return false;
	const object = tokens.slice(cue.to + 1, cue.to + 6);
	const owned = object.some(({ lower }) => /^['’]s?$/u.test(lower));
	return (object[0]?.pos === 'PROPN' && !owned) || determiners.has(object[0]?.lower ?? '');
}

/** Verbs by which one tells what is so: negated, they leave it open. */
const isWithheldBy = (lemma: string): boolean =>
	isStanceVerb(lemma) ||
	/^(?:answer|announce|clarify|comment|detail|disclose|explain|indicate|mention|report|respond|reply|reveal|rule|say|specify|state|tell)$/u.test(
		lemma,
	);

/** Verbs of what one takes to be so: “does not believe that it had rusted” rejects that. */
const isDoubtedBy = (lemma: string): boolean => /^(?:accept|agree|believe|think)$/u.test(lemma);

/** “Could not believe that it broke” is no doubt; nor is “did not agree to go”. */
function rejects(tokens: readonly FrameToken[], { from, lemma }: NamedCue, found: Content | null) {
	const isOpinion = lemma === 'believe' || lemma === 'think';
	const group = groupBefore(tokens, from);
	const isModal = group.some((word) => /^(?:can?|could|would)$/u.test(word));
	// “did not think she would survive”: what somebody took for so, and said to nobody
	const isNow = group.some((word) => /^(?:do|does|do(?:es)?n['’]t)$/u.test(word));
	return (
		!isModal &&
		(!isOpinion || isNow) &&
		(found?.form === 'that clause' || (isOpinion && found?.form === 'bare clause'))
	);
}

/** “has not confirmed” withholds; “denied” and “does not believe” deny; all else is said. */
function polarityOf({ tokens }: Frame, cue: NamedCue): Polarity {
	if (isNegatedNear(tokens, cue)) return isDoubtedBy(cue.lemma) ? 'denied' : 'withheld';
	const opening = tokens.slice(0, cue.subject?.from ?? cue.from).map(({ lower }) => lower);
	if (/^(?:it|that) (?:is|was) (?:not true|untrue|false|wrong) ,$/u.test(opening.join(' ')))
		return 'denied';
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
