import { tokensOf } from '../../language/tokens.ts';
import { attributeInFrame, type Spoken } from './attribute.ts';
import type { Cast } from './cast.ts';
import { quotedPos, type Frame } from './frames.ts';
import type { NamedCue } from './named-cues.ts';
import { isClause } from './quotation-kind.ts';
import type { MarkedSpan } from './quotation-marks.ts';

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
			const spoken = own?.source ? own : withoutCue(article, found.at(-1), at, index);
			found.push({ ...spoken, cue: own?.cue ?? spoken.cue, span, frame });
		}
	}
	return fromBehind(found);
}

const nobody: Spoken = { cue: null, source: null, route: 'person of the paragraph' };

/** The ways to a speaker where no cue of the sentence names one, the surest first. */
function withoutCue(
	article: Surroundings,
	previous: SpokenSpan | undefined,
	at: number,
	index: number,
): Spoken {
	const frame = article.frames[at]!;
	// a heading quotes what the text below it says
	if (frame.role === 'headline') return nobody;
	if (previous && isAnswer(article.text, previous, frame)) return nobody;
	const isAlone = frame.tokens.every(({ pos }) => pos === quotedPos || pos === 'PUNCT');
	return (
		carriedOn(article.text, previous, frame, index) ??
		(isAlone ? speakerBefore(article, at) : null) ??
		personOfParagraph(frame, article.cast)
	);
}

/** A question that closes its paragraph is answered by somebody else. */
function isAnswer(text: string, { span, frame }: SpokenSpan, next: Frame): boolean {
	return frame.block !== next.block && !span.goesOn && text.charAt(span.end - 1) === '?';
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
	const sameParagraph = previous.frame.block === frame.block;
	const between = text.slice(previous.span.end, frame.tokens[index]!.start);
	const adjoining = previous.frame.role !== 'headline' && /^[^\p{L}\p{N}]*$/u.test(between);
	if (!sameParagraph && !adjoining) return null;
	const sure = sameParagraph || previous.span.goesOn;
	const route = sure ? 'same speaker goes on' : 'same speaker in the next paragraph';
	return { cue: previous.cue, source: previous.source, route };
}

/** Whether the reporter's words before a quotation bring in somebody by name. */
function newSubject({ tokens }: Frame, index: number): boolean {
	return tokens.slice(0, index).some(({ pos }) => pos === 'PROPN');
}

/** Who was last reported to speak, in the sentence before or at the end of the paragraph before. */
function speakerBefore({ frames, cues }: Surroundings, at: number): Spoken | null {
	const cue = cues[at - 1]?.findLast(({ source }) => source);
	const before = frames[at - 1];
	if (!cue || !before || before.role === 'headline') return null;
	const same = before.block === frames[at]!.block;
	const route = same ? 'speaker of the sentence before' : 'speaker of the paragraph before';
	return { cue, source: cue.source, route };
}

/** The first in a paragraph who is a person, as the last resort; nobody where there is none. */
function personOfParagraph(frame: Frame, cast: Cast): Spoken {
	const { start } = frame.sentences[0]!;
	const { end } = frame.sentences.at(-1)!;
	const person = cast.firstWithin(start, end, (mention) => mention.person);
	if (!person) return nobody;
	const name = person.name ? cast.fullName(person.name, person.start) : person.words;
	return { ...nobody, source: { name, mention: { start: person.start, end: person.end } } };
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
