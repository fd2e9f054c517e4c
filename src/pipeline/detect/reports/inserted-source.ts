import { isDenial } from '../../../language/stance-verbs.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import type { Cue } from '../cues/cues.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';

/** Hearers, a day or a place behind the cue are no more than these. */
const longest = 6;
/** “The firm, as police shouted, closed”: with other verbs “as” tells when. */
const saidAs = /^(?:say|tell|report|note|announce|state)$/u;
/** The reporter, people in general, and what may be somebody or not. */
const nobody = /^(?:i|we|you|one|they|it|no|nobody|none|few|neither|never)$/u;

/** The tokens of a source and its cue with a comma on either side, those commas too; null where there are none. */
export function insertedSource(
	tokens: readonly FrameToken[],
	cue: Cue,
): { readonly from: number; readonly to: number } | null {
	const { from, to, subject, inverted, lemma } = cue;
	if (!subject || isDenial(lemma) || isNobody(tokens, cue)) return null;
	const first = inverted ? from : subject.from;
	const isAs = tokens[first - 1]?.lower === 'as';
	const comma = isAs ? first - 2 : first - 1;
	if (tokens[comma]?.text !== ',' || (isAs && !saidAs.test(lemma))) return null;
	// “the man who, police said, …”
	if (/^(?:who|which|that|whose|whom|where)$/u.test(tokens[comma - 1]?.lower ?? '')) return null;
	const own = inverted ? tokens.slice(to + 1, subject.from) : tokens.slice(subject.to, from);
	if (own.some(({ pos }) => !/^(?:ADV|AUX)$/u.test(pos))) return null;
	const last = inverted ? subject.to : to + 1;
	const closes = closingComma(tokens, last);
	return closes === null ? null : { from: comma, to: closes + 1 };
}

function isNobody(tokens: readonly FrameToken[], { subject, from }: Cue): boolean {
	// “at 2 a.m., they said, the port”: those of whom the text has told
	if (/^(?:it|they)$/u.test(subject!.head.lower) && tokens[from]!.lower === 'said') return false;
	return nobody.test(tokens[subject!.from]!.lower) || nobody.test(subject!.head.lower);
}

/** The comma behind a source and what is told of hearers, time and place; “said to be ill, …” is no source. */
function closingComma(tokens: readonly FrameToken[], last: number): number | null {
	const closes = tokens.findIndex(({ text }, at) => at >= last && /^[,.!?;:—–-]$/u.test(text));
	const between = tokens.slice(last, Math.max(closes, last));
	const isClosed = tokens[closes]?.text === ',' && between.length <= longest;
	if (!isClosed || between[0]?.lower === 'to') return null;
	if (between.some(({ lower, pos }) => lower === 'that' || pos === quotedPos)) return null;
	return hasFiniteVerb(between) ? null : closes;
}
