import type { TextPositionSelector } from '../../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { spanOf } from '../sentences/span-of.ts';
import { isMostlyQuoted } from './reported-content.ts';

/** “According to the report, the bridge stands”: what stands behind a source that opens its sentence. */
export function contentLedBySource(
	{ tokens }: Frame,
	{ lemma, from, to, subject }: NamedCue,
	next?: NamedCue,
): { content: TextPositionSelector; form: 'words behind the source' } | null {
	if (lemma !== 'according to' || !subject || !opens(tokens, from)) return null;
	// “the indictment, Ann Roe, …”: a name behind a comma may be the first of those who did it
	if (tokens.slice(to, subject.to).some(({ text }) => text === ',')) return null;
	const start = contentStart(tokens, subject.to);
	if (start === null) return null;
	const end = clauseEnd(tokens, start);
	const content = tokens.slice(start, end);
	// “…, an aide said that it stands”: the aide's words are found by their own cue
	const isRelayed = next?.source && !next.inverted && next.from >= start && next.from < end;
	if (isRelayed || content.length < 3 || isMostlyQuoted(content)) return null;
	return hasFiniteVerb(content)
		? { content: spanOf(content), form: 'words behind the source' }
		: null;
}

function opens(tokens: readonly FrameToken[], from: number): boolean {
	const before = tokens[from - 1];
	return !before || (before.pos !== quotedPos && /^[.!?]$/u.test(before.text));
}

/** Words between a source and its comma are no more than these: “close to the investigation”. */
const longestSource = 12;

/**
 * The first token behind the source and one thing said of it. Null where no comma ends the source, or
 * where words without a verb stand between commas: they may be of the subject, or one of several.
 */
function contentStart(tokens: readonly FrameToken[], from: number): number | null {
	const comma = commaFrom(tokens, from);
	if (comma === null || comma - from > longestSource) return null;
	const next = commaFrom(tokens, comma + 1);
	const isLed = next !== null && isAside(tokens.slice(comma + 1, next));
	const start = isLed ? next + 1 : comma + 1;
	const end = commaFrom(tokens, start);
	// “the 17-year-old, Ann Roe, ran”
	const isAged = tokens.slice(start, end ?? start).at(-1)?.lower === 'old';
	const isBroken = end !== null && !isAged && !hasFiniteVerb(tokens.slice(start, end));
	// “an aide, a driver and a clerk”: what looks like an aside may be the first of several
	const isListed = isLed && /^an?$/u.test(tokens[start]?.lower ?? '');
	const isCut = /^(?:and|or|nor|but|of)$/u.test(tokens[start]?.lower ?? '');
	return isBroken || isListed || isCut ? null : start;
}

/** The next comma of the sentence. */
function commaFrom(tokens: readonly FrameToken[], from: number): number | null {
	for (let at = from; at < tokens.length; at++) {
		const { text, pos } = tokens[at]!;
		if (pos !== quotedPos && /^[,.!?;]$/u.test(text)) return text === ',' ? at : null;
	}
	return null;
}

/** “citing the airline”, “a spokesman for the mayor”, “however”: of the source, or of no account. */
function isAside(words: readonly FrameToken[]): boolean {
	const [first] = words;
	if (!first || (words.length === 1 && first.pos === 'ADV')) return true;
	if (/^(?:citing|quoting)$/u.test(first.lower)) return true;
	return /^an?$/u.test(first.lower) && !hasFiniteVerb(words);
}
