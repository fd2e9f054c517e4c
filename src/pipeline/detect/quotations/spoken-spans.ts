import { tokensOf } from '../../../language/tokens.ts';
import { attributeInFrame, routes, type Spoken } from '../speakers/attribute.ts';
import { isOnTopic, isReceived } from '../speakers/signed-sources.ts';
import type { Cast } from '../names/cast.ts';
import { quotedPos, type Frame } from '../sentences/frames.ts';
import type { Mention } from '../names/mentions.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { isClause } from './quotation-kind.ts';
import { personBetween, reportedBetween, sourceIn, speakerBefore } from './speaker-between.ts';
import { isAnswer, takesTurns, turnOf } from './dialogue.ts';
import type { MarkedSpan } from '../sentences/quotation-marks.ts';

/** What stands between quotation marks, and who is found to have said it. */
export interface SpokenSpan extends Spoken {
	readonly span: MarkedSpan;
	readonly frame: Frame;
}

/** All that attribution looks at in one article. */
export interface Surroundings {
	readonly text: string;
	readonly frames: readonly Frame[];
	/** The cues of each frame. */
	readonly cues: readonly (readonly NamedCue[])[];
	readonly cast: Cast;
}

/**
 * Attribute every marked span of an article, in the order of the text: by a cue of its own
 * sentence, else to whoever spoke right before it, else to the one whom its paragraph is about.
 * Paragraphs of one long quotation of which only the last has a cue are filled in from behind.
 */
export function spokenSpans(article: Surroundings, spans: readonly MarkedSpan[]): SpokenSpan[] {
	const { frames, cues, text, cast } = article;
	const found: SpokenSpan[] = [];
	for (const [at, frame] of frames.entries()) {
		for (const [index, token] of frame.tokens.entries()) {
			const span = token.span === undefined ? undefined : spans[token.span];
			if (!span) continue;
			const clause = isClause(tokensOf(text, span));
			const own = attributeInFrame(frame, cues[at]!, index, { isClause: clause, cast });
			const settled = Boolean(own?.source) || isNobodys(own?.cue);
			const spoken = settled ? own! : withoutCue(article, found, at, index);
			found.push({ ...spoken, cue: own?.cue ?? spoken.cue, span, frame });
		}
	}
	return fromBehind(found);
}

/** “was called ‘…’”, “never said ‘…’”, “I told him: ‘…’”: the words are somebody's whom nothing names. */
const isNobodys = (cue: NamedCue | null | undefined): boolean =>
	cue?.unsaid === true ||
	/^(?:i|we)$/u.test(cue?.subject?.head.lower ?? '') ||
	(cue?.subject === null && cue.inverted && cue.lemma !== 'ask' && cue.lemma !== 'according to');

const nobody: Spoken = { cue: null, source: null, route: 'person of the paragraph' };

/** The ways to a speaker where no cue of the sentence names one, the surest first. */
function withoutCue(
	article: Surroundings,
	found: readonly SpokenSpan[],
	at: number,
	index: number,
): Spoken {
	const frame = article.frames[at]!;
	const previous = found.at(-1);
	// a heading quotes what the text below it says
	if (frame.role === 'headline') return nobody;
	if (takesTurns(article.text, found, frame)) {
		return turnOf(article, found, at);
	}
	if (previous && isAnswer(article.text, previous, frame)) return nobody;
	if (isReceived(frame, index)) return nobody;
	if (isOnTopic(frame, index)) return carriedOn(article.text, previous, frame, index) ?? nobody;
	const isAlone = frame.tokens.every(({ pos }) => pos === quotedPos || pos === 'PUNCT');
	return (
		personBetween(article, previous, at) ??
		(isAlone ? reportedBetween(article, previous, at) : null) ??
		carriedOn(article.text, previous, frame, index) ??
		(isAlone ? speakerBefore(article, at) : null) ??
		personOfParagraph(frame, article.cast) ??
		fromBefore(article, previous, at) ??
		nobody
	);
}

/**
 * The speaker of the quotation before goes on where nobody else comes between: in the same
 * paragraph, or at the beginning of the next when the one before closed with a quotation.
 */
function carriedOn(
	text: string,
	previous: SpokenSpan | undefined,
	frame: Frame,
	index: number,
): Spoken | null {
	if (!previous?.source || newSubject(frame, index)) return null;
	if (isAnswer(text, previous, frame)) return null;
	const sameParagraph = previous.frame.block === frame.block;
	const between = text.slice(previous.span.end, frame.tokens[index]!.start);
	const adjoining = previous.frame.role !== 'headline' && /^[^\p{L}\p{N}]*$/u.test(between);
	if (!sameParagraph && !adjoining) return null;
	const sure = sameParagraph || previous.span.goesOn;
	const route = sure ? 'same speaker goes on' : 'same speaker in the next paragraph';
	// whoever goes on is no surer than who began
	const atMost = Math.min(routes[previous.route], previous.atMost ?? 1);
	return { cue: previous.cue, source: previous.source, route, atMost };
}

/** Whether the reporter's words before a quotation bring in somebody by name. */
function newSubject({ tokens }: Frame, index: number): boolean {
	return tokens.slice(0, index).some(({ pos }) => pos === 'PROPN');
}

/** The first in a paragraph who is a person, as the last resort; subjects before others. */
function personOfParagraph(frame: Frame, cast: Cast): Spoken | null {
	const { start } = frame.sentences[0]!;
	const { end } = frame.sentences.at(-1)!;
	const person =
		cast.firstWithin(start, end, (mention) => mention.person && mention.subject) ??
		cast.firstWithin(start, end, (mention) => mention.person);
	// “Visitors will see a slab “with a label””: nobody's words
	return person?.single ? { ...nobody, source: sourceIn(person, cast) } : null;
}

/**
 * A paragraph that is all quotation and names nobody: the person whom the paragraph before brings in
 * without words of their own, else whoever spoke last.
 */
function fromBefore(
	{ frames, cast }: Surroundings,
	previous: SpokenSpan | undefined,
	at: number,
): Spoken | null {
	const frame = frames[at]!;
	if (!frame.tokens.every(({ pos }) => pos === quotedPos || pos === 'PUNCT')) return null;
	const before = frames.findLast(({ block }, index) => index < at && block !== frame.block);
	const silent = before?.role === 'body' && previous?.frame.block !== before.block;
	const person = silent ? introducedIn(before, cast) : undefined;
	if (person) {
		return { cue: null, source: sourceIn(person, cast), route: 'person of the paragraph before' };
	}
	if (!previous?.source || previous.frame.role === 'headline') return null;
	return { cue: null, source: previous.source, route: 'last to speak' };
}

/** The person named in a sentence, its subject before others. */
function introducedIn({ sentences }: Frame, cast: Cast): Mention | undefined {
	const [start, end] = [sentences[0]!.start, sentences.at(-1)!.end];
	const named = (mention: Mention) => mention.person && mention.name !== null;
	return (
		cast.firstWithin(start, end, (mention) => named(mention) && mention.subject) ??
		cast.firstWithin(start, end, named)
	);
}

/** A quotation that goes on in the next paragraph has the speaker who is named there. */
function fromBehind(found: readonly SpokenSpan[]): SpokenSpan[] {
	const filled = [...found];
	for (let at = filled.length - 2; at >= 0; at--) {
		const { span, source, cue, route } = filled[at]!;
		const next = filled[at + 1]!;
		const weak = !source || route === 'speaker of the paragraph before';
		if (!span.goesOn || !weak || !next.source) continue;
		const behind = { source: next.source, route: 'speaker of the paragraph behind' } as const;
		filled[at] = { ...filled[at]!, ...behind, cue: cue ?? next.cue };
	}
	return filled;
}
