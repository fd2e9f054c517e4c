import { tokensOf } from '../../language/tokens.ts';
import { attributeInFrame, type Spoken } from './attribute.ts';
import type { Frame } from './frames.ts';
import type { Cast } from './cast.ts';
import type { NamedCue } from './named-cues.ts';
import { isClause } from './quotation-kind.ts';
import type { MarkedSpan } from './quotation-marks.ts';

/** What stands between quotation marks, and who is found to have said it. */
export interface SpokenSpan extends Spoken {
	readonly span: MarkedSpan;
	readonly frame: Frame;
}

/**
 * Attribute every marked span of an article, in the order of the text: by a cue of its own
 * sentence, else to whoever spoke right before it, else to the one whom its paragraph is about.
 */
export function spokenSpans(
	text: string,
	frames: readonly Frame[],
	cues: readonly (readonly NamedCue[])[],
	cast: Cast,
	spans: readonly MarkedSpan[],
): SpokenSpan[] {
	const found: SpokenSpan[] = [];
	for (const [at, frame] of frames.entries()) {
		for (const [index, token] of frame.tokens.entries()) {
			const span = token.span === undefined ? undefined : spans[token.span];
			if (!span) continue;
			const clause = isClause(tokensOf(text, span));
			const own = attributeInFrame(frame, cues[at]!, index, { isClause: clause, cast });
			const spoken = own?.source
				? own
				: (carriedOn(text, found.at(-1), frame, index) ??
					personOfParagraph(frame, cast, own?.cue ?? null));
			found.push({ ...spoken, cue: own?.cue ?? spoken.cue, span, frame });
		}
	}
	return found;
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
	const adjoining = /^[^\p{L}\p{N}]*$/u.test(between);
	if (!sameParagraph && !adjoining) return null;
	return { cue: previous.cue, source: previous.source, route: 'same speaker goes on' };
}

/** Whether the reporter's words before a quotation bring in somebody by name. */
function newSubject({ tokens }: Frame, index: number): boolean {
	return tokens.slice(0, index).some(({ pos }) => pos === 'PROPN');
}

/** The first in a paragraph who can speak, as the last resort; nobody where there is none. */
function personOfParagraph(frame: Frame, cast: Cast, cue: NamedCue | null): Spoken {
	const { start } = frame.sentences[0]!;
	const { end } = frame.sentences.at(-1)!;
	const person = cast.firstWithin(start, end, (mention) => mention.person);
	const source = person && {
		name: person.name ? cast.fullName(person.name, person.start) : person.words,
		mention: { start: person.start, end: person.end },
	};
	return { cue, source: source ?? null, route: 'person of the paragraph' };
}
