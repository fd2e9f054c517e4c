import type { TextPositionSelector } from '../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from './frames.ts';
import type { NamedCue } from './named-cues.ts';
import { clauseEnd, hasFiniteVerb, isMostlyQuoted, spanOf } from './reported-content.ts';

/** “According to the report, the bridge stands”: what stands behind a source that opens its sentence. */
export function contentLedBySource(
	{ tokens }: Frame,
	{ lemma, from, subject }: NamedCue,
	next?: NamedCue,
): { content: TextPositionSelector; form: 'words behind the source' } | null {
	if (lemma !== 'according to' || !subject || !opens(tokens, from)) return null;
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

/** The first token behind the source and all that is said of it; null where no comma ends it. */
function contentStart(tokens: readonly FrameToken[], from: number): number | null {
	let comma = commaFrom(tokens, from);
	if (comma === null || comma - from > longestSource) return null;
	for (let next = commaFrom(tokens, comma + 1); next !== null; next = commaFrom(tokens, next + 1)) {
		if (!isAside(tokens.slice(comma + 1, next))) break;
		comma = next;
	}
	return comma + 1;
}

/** The next comma of the sentence. */
function commaFrom(tokens: readonly FrameToken[], from: number): number | null {
	const at = tokens.findIndex(
		({ text, pos }, index) => index >= from && pos !== quotedPos && /^[,.!?;]$/u.test(text),
	);
	return at >= 0 && tokens[at]!.text === ',' ? at : null;
}

/** “citing the airline”, “a spokesman for the mayor”, “however”: of the source, or of no account. */
function isAside(words: readonly FrameToken[]): boolean {
	const [first] = words;
	if (!first || (words.length === 1 && first.pos === 'ADV')) return true;
	if (/^(?:citing|quoting|quoted|cited|who|which|whose)$/u.test(first.lower)) return true;
	return first.pos !== 'ADP' && !hasFiniteVerb(words);
}
