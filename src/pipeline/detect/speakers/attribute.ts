import { endsBetween } from '../sentences/clause-borders.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import { isTime } from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import type { Cast } from '../names/cast.ts';
import type { NamedCue } from './named-cues.ts';
import { spokenInNoun } from './in-a-noun.ts';
import {
	sourceBeforeColon,
	sourceBehindColon,
	sourceBehindDash,
	sourceOfAnswer,
} from './signed-sources.ts';
import type { Source } from './source.ts';

/**
 * The ways by which a quotation comes to its speaker, with how sure each is. The values are set by
 * hand, near to how often each way was right on 84 news articles of the public PolNeAR corpus and
 * never above it; those that it has too few of are guesses. How often each is right on the
 * annotated events is what `npm run evaluate` prints.
 */
export const routes = {
	'cue right after': 0.95,
	'name behind a dash': 0.9,
	'speaker of the paragraph behind': 0.85,
	'same speaker goes on': 0.89,
	'cue before a sentence': 0.85,
	'cue before a fragment': 0.85,
	'cue behind a fragment': 0.85,
	'words of a noun': 0.85,
	'same speaker in the next paragraph': 0.5,
	'speaker of the sentence before': 0.8,
	'speaker of the paragraph before': 0.7,
	'name and colon': 0.7,
	'person of the sentence before': 0.6,
	'person of the paragraph before': 0.6,
	'same words elsewhere': 0.6,
	'turn of a dialogue': 0.6,
	'person of the paragraph': 0.5,
	'last to speak': 0.4,
} as const;
export type Route = keyof typeof routes;

/** The cue that reports a quotation, whom it is attributed to, and by which route. */
export interface Spoken {
	readonly cue: NamedCue | null;
	readonly source: Source | null;
	readonly route: Route;
	/** How sure it can be, where it rests on another attribution. */
	readonly atMost?: number;
}

/** What the quotation at `index` of a frame is attributed to, by the words of the frame alone. */
export function attributeInFrame(
	frame: Frame,
	cues: readonly NamedCue[],
	index: number,
	{ isClause, cast }: { isClause: boolean; cast: Cast },
): Spoken | null {
	const inNoun = spokenInNoun(frame, cues, index, cast);
	if (inNoun) return inNoun;
	const answer = sourceOfAnswer(frame, index, cast);
	if (answer) return { cue: null, source: answer, route: 'name and colon' };
	const label = frame.role === 'headline' ? sourceBehindColon(frame, index, cast) : null;
	if (label) return { cue: null, source: label, route: 'name and colon' };
	const before = cueBefore(frame, cues, index);
	const after = cueAfter(frame, cues, index);
	if (
		before &&
		(introduces(frame, before, index) || !(after && (isClause || isAside(frame, before))))
	) {
		return spoken(before, isClause ? 'cue before a sentence' : 'cue before a fragment', after);
	}
	if (after) return spoken(after, isClause ? 'cue right after' : 'cue behind a fragment', before);
	const signed = sourceBehindDash(frame, index, cast);
	if (signed) return { cue: null, source: signed, route: 'name behind a dash' };
	const source = sourceBeforeColon(frame, index, cast) ?? sourceBehindColon(frame, index, cast);
	return source && { cue: null, source, route: 'name and colon' };
}

/** By one cue, with the speaker of the other as the rival where they differ. */
function spoken(cue: NamedCue, route: Route, other: NamedCue | null): Spoken {
	if (cue.unsaid) return { cue, source: null, route };
	const { source } = cue;
	const rival = other?.source && other.source.name !== source?.name ? other.source.name : null;
	return { cue, source: source && rival ? { ...source, rival } : source, route };
}

/** The nearest cue before a quotation in its sentence. */
function cueBefore(frame: Frame, cues: readonly NamedCue[], index: number): NamedCue | null {
	const { tokens } = frame;
	const own = cues.filter(
		({ to }) => to < index && !endsBetween(tokens, to, index) && !isOtherNews(frame, to, index),
	);
	const nearest = own.at(-1);
	// “most said”: nobody else says it
	if (nearest?.unsaid) return nearest;
	const main = nearest && own.findLast((each) => isHeardBy(tokens, each, nearest, index));
	if (main) return main;
	return own.findLast(({ source }) => source) ?? nearest ?? null;
}

/**
 * “asked of tenants who had complained of damp: “…””, “told reporters who asked about it: “…””: of whom or to whom one speaks does
 * not speak there, whatever is told of them.
 */
function isHeardBy(
	tokens: readonly FrameToken[],
	main: NamedCue,
	{ from, to, subject, lemma }: NamedCue,
	quotation: number,
): boolean {
	const who = tokens.findLastIndex(({ lower }, at) => at < from && lower === 'who');
	const isRelative =
		who > main.to && tokens.slice(who + 1, from).every(({ pos }) => /^(?:AUX|ADV)$/u.test(pos));
	const isSaying = /^(?:tell|ask|say|write|reply|answer|respond)$/u.test(main.lemma);
	if (!main.source || main.inverted || !subject || !isRelative || !isSaying) return false;
	const behind = tokens[to + 1]?.lower ?? '';
	if (/^(?:complain|ask|speak|talk|protest)$/u.test(lemma) && /^(?:of|about)$/u.test(behind))
		return true;
	const led = main.lemma === 'ask' ? 'of' : 'to';
	const isHearer = tokens
		.slice(main.to + 1, subject.from)
		.every(({ pos, lower }) => pos === 'DET' || lower === led);
	const tellsMore = tokens.slice(to + 1, quotation).some(({ pos }) => pos !== 'PUNCT');
	return main.to < subject.from && isHearer && tellsMore && tokens[who - 1]?.text !== ',';
}

/** The cue behind a quotation, where nothing but its subject stands between. */
function cueAfter(frame: Frame, cues: readonly NamedCue[], index: number): NamedCue | null {
	const { tokens } = frame;
	const cue = cues.find(({ from }) => from > index);
	if (!cue || endsBetween(tokens, index, cue.from) || isOtherNews(frame, index, cue.from))
		return null;
	const between = tokens.slice(index + 1, cue.from);
	if (between.length > 30 || between.some(({ pos, text }) => pos === quotedPos || text === ';'))
		return null;
	if (cue.lemma === 'according to') return between.length <= 14 ? cue : null;
	if (cue.inverted || cue.unsaid) return between.length <= 2 ? cue : null;
	// ““new” powers — an approach that some said was right”
	const isRelative = tokens
		.slice(index + 1, cue.subject?.from ?? index)
		.some(({ lower }) => /^(?:that|which|who|whom)$/u.test(lower));
	if (isRelative && tokens[index + 1]?.pos === 'NOUN') return null;
	if (isPartOfSubject(frame, cue, index)) return null;
	const around = between.length === 0 && cue.subject?.to === index;
	// “Despite warnings that it was “a mistake,” lawmakers dismissed the plan”
	if (isDenial(cue.lemma) && !around) return null;
	return cue.subject && (around || cue.subject.from > index) ? cue : null;
}

/** “a “full” fan who once wrote”: the words describe the one behind them. */
function isPartOfSubject({ tokens }: Frame, { subject }: NamedCue, index: number): boolean {
	const isNext = subject?.from === index + 1 && tokens[subject.to]?.lower === 'who';
	// “…” one woman who knew him claimed
	const isSomebody = /^(?:DET|NUM)$/u.test(tokens[index + 1]?.pos ?? '');
	return isNext && !isSomebody && !/[,.!?]["”’']*$/u.test(tokens[index]!.text);
}

/** “As the Star reported, the port was “unsafe,” Roe said”: a cue by the way gives way to the one behind. */
function isAside({ tokens }: Frame, { subject, to }: NamedCue): boolean {
	const behind = tokens.slice(to + 1, to + 4);
	const comma = behind.findIndex(({ text }) => text === ',');
	const isBare =
		comma >= 0 && behind.slice(0, comma).every(({ lower }) => isTime(lower) || lower === 'on');
	return subject !== null && isBare && tokens[subject.from - 1]?.text === 'As';
}

/** “Crews ‘went in blind’ at the port as wife reveals …”: behind “as”, a headline tells of something else. */
function isOtherNews({ role, tokens }: Frame, from: number, to: number): boolean {
	if (role !== 'headline') return false;
	const as = tokens.findIndex(({ lower }, at) => at > from + 1 && at < to && lower === 'as');
	return as >= 0 && tokens.slice(as + 2, to + 1).some(({ pos }) => pos === 'VERB');
}

/** Whether a cue leads straight to the quotation: said, “…”; said that “…”; put it: “…”. */
function introduces({ tokens }: Frame, cue: NamedCue, index: number): boolean {
	const between = tokens.slice(cue.to + 1, index);
	if (between.length > 12) return false;
	const last = between.at(-1);
	return !last || /^[,:]$/u.test(last.text) || last.lower === 'that' || last.lower === 'as';
}
