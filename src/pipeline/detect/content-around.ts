import { isDenial } from '../../language/stance-verbs.ts';
import { quotedPos, type Frame, type FrameToken } from './frames.ts';
import type { NamedCue } from './named-cues.ts';
import { hasFiniteVerb, spanOf, type Content } from './reported-content.ts';

/** Hearers, a day or a place behind the cue are no more than these. */
const longestInsertion = 6;

/**
 * “The suspect, police said, fled”, “Two of them, according to Ann Roe, were hurt”: the words around a
 * source that is put between the parts of one clause, the source with them. Where the words before it
 * are a clause by themselves, those behind it may be the reporter's.
 */
export function contentAround(
	{ tokens }: Frame,
	cue: NamedCue,
	previous?: NamedCue,
): Content | null {
	const inserted = insertionOf(tokens, cue);
	if (!inserted || isDenial(cue.lemma)) return null;
	const begin = sentenceStart(tokens, inserted.from);
	if (previous && previous.to >= begin) return null;
	const end = sentenceEnd(tokens, inserted.to);
	const before = tokens.slice(begin, inserted.from);
	const behind = tokens.slice(inserted.to, end);
	if (!leadsIn(before) || !goesOn(before, behind)) return null;
	const content = tokens.slice(begin, end);
	if (content.some(({ pos }) => pos === quotedPos)) return null;
	return { content: spanOf(content), form: 'words around the cue' };
}

/** The tokens of a source and its cue with a comma on either side; those commas too. */
function insertionOf(
	tokens: readonly FrameToken[],
	{ from, to, subject, inverted }: NamedCue,
): { readonly from: number; readonly to: number } | null {
	if (!subject) return null;
	const first = inverted ? from : subject.from;
	const opens = tokens[first - 1]?.lower === 'as' ? first - 1 : first;
	const last = inverted ? subject.to : to + 1;
	const own = inverted ? tokens.slice(to + 1, subject.from) : tokens.slice(subject.to, from);
	if (tokens[opens - 1]?.text !== ',' || own.some(({ pos }) => !/^(?:ADV|AUX)$/u.test(pos)))
		return null;
	const closes = tokens.findIndex(({ text }, at) => at >= last && /^[,.!?;:—–-]$/u.test(text));
	const isClosed = tokens[closes]?.text === ',' && closes - last <= longestInsertion;
	const between = tokens.slice(last, closes);
	if (!isClosed || between.some(({ lower }) => lower === 'that')) return null;
	return hasFiniteVerb(between) ? null : { from: opens - 1, to: closes + 1 };
}

const condition =
	/^(?:if|unless|when|while|although|though|since|because|before|after|until|once|as)$/u;

/** Whether the words before a source are no sentence yet: a subject, a time, a condition. */
function leadsIn(before: readonly FrameToken[]): boolean {
	const first = before.find(({ lower }) => !/^(?:and|but|so|yet)$/u.test(lower));
	const isCondition = first !== undefined && condition.test(first.lower);
	return isCondition || !hasFiniteVerb(withoutRelatives(before));
}

/** Without “, who leads the union,”: its verb is not that of the clause. */
function withoutRelatives(words: readonly FrameToken[]): FrameToken[] {
	let inside = false;
	return words.filter(({ lower, text }) => {
		if (/^(?:who|which|whose|whom|where)$/u.test(lower)) inside = true;
		else if (text === ',') inside = false;
		return !inside;
	});
}

/** Whether the words behind a source go on with the clause that it breaks. */
function goesOn(before: readonly FrameToken[], behind: readonly FrameToken[]): boolean {
	const [first] = behind;
	if (!first || first.lower.endsWith('ing')) return false;
	if (/^(?:and|or|but|who|which|while|where|as|that|whose|,)$/u.test(first.lower)) return false;
	return hasFiniteVerb(condition.test(before[0]?.lower ?? '') ? behind : [...before, ...behind]);
}

function sentenceStart(tokens: readonly FrameToken[], end: number): number {
	return tokens.findLastIndex((token, at) => at < end && isStop(token)) + 1;
}

function sentenceEnd(tokens: readonly FrameToken[], from: number): number {
	const stop = tokens.findIndex((token, at) => at >= from && isStop(token));
	return stop < 0 ? tokens.length : stop;
}

const isStop = ({ text, pos }: FrameToken): boolean => pos !== quotedPos && /^[.!?;]$/u.test(text);
