import { isDash, isStop, sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import { insertedSource } from './inserted-source.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { spanOf } from '../sentences/span-of.ts';
import type { Content } from './reported-content.ts';

/** Verbs that do nothing but report: “when the judge came, lawyers argued, jurors slept” tells what was done. */
const plain =
	/^(?:say|tell|add|warn|note|explain|report|announce|state|claim|allege|recount|recall|write|insist|stress|according to)$/u;
/** Words that begin a clause on which another depends. */
const condition = /^(?:if|unless|when|while|although|though|since|because|until|once)$/u;

/**
 * “The suspect, police said, fled”, “If it rains, Ann Roe warned, the mill will close”: the words around
 * a source that is put between the parts of a clause, the source with them. Of “On Monday, Ann Roe said,
 * the mill will close” those behind it alone: when, where or how may be told of the speaker.
 */
export function contentAround(
	{ tokens }: Frame,
	cue: NamedCue,
	previous?: NamedCue,
): Content | null {
	const inserted = insertedSource(tokens, cue);
	if (!inserted) return null;
	const begin = sentenceStart(tokens, inserted.from);
	if (previous && previous.to >= begin) return null;
	const before = withoutRelatives(tokens.slice(begin, inserted.from));
	const end = partEnd(tokens, inserted.to);
	const behind = tokens.slice(inserted.to, end);
	const from = contentStart(before, behind, cue.lemma);
	if (from === null) return null;
	const content = tokens.slice(from === 'before' ? begin : inserted.to, end);
	if (content.length < 3 || content.some(({ pos }) => pos === quotedPos)) return null;
	return { content: spanOf(content), form: 'words around the cue' };
}

/** Whether the words reported begin before the source, or behind it; null where none are. */
function contentStart(
	before: readonly FrameToken[],
	behind: readonly FrameToken[],
	lemma: string,
): 'before' | 'behind' | null {
	const first = before.find(({ lower }) => !/^(?:and|but|so|yet)$/u.test(lower));
	const isClause =
		hasFiniteVerb(behind) && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(behind[0]!.pos);
	if (first && condition.test(first.lower)) return isClause && plain.test(lemma) ? 'before' : null;
	if (first && hasFiniteVerb(withoutAuxiliary(before))) return null;
	if (!first || isClause) return isClause && plain.test(lemma) ? 'behind' : null;
	const isSubject = /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|PART)$/u.test(first.pos);
	return isSubject && goesOn(before, behind) ? 'before' : null;
}

/** “The suspect was, police said, armed.” */
const withoutAuxiliary = (words: readonly FrameToken[]): readonly FrameToken[] =>
	words.at(-1)?.pos === 'AUX' ? words.slice(0, -1) : words;

/** Whether words behind a source are what its clause tells of the subject before it. */
function goesOn(before: readonly FrameToken[], behind: readonly FrameToken[]): boolean {
	const [first] = behind;
	if (before.at(-1)?.pos === 'AUX') return true;
	if (!first || first.lower.endsWith('ing')) return false;
	return /^(?:VERB|AUX|ADV|PART)$/u.test(first.pos) && hasFiniteVerb([...before, ...behind]);
}

/** Without “, who leads the union,”: its verb is not that of the clause. */
function withoutRelatives(words: readonly FrameToken[]): readonly FrameToken[] {
	let inside = false;
	return words.filter(({ lower, text }) => {
		if (/^(?:who|which|whose|whom|where)$/u.test(lower)) inside = true;
		else if (text === ',') inside = false;
		return !inside;
	});
}

/** Where the clause ends, at the latest: what stands behind another comma may be the reporter's. */
function partEnd(tokens: readonly FrameToken[], from: number): number {
	const end = tokens.findIndex(
		(token, at) =>
			at > from &&
			(isStop(token) || /^(?:[,:()…]|\.\.\.|[—–]|--)$/u.test(token.text) || isDash(tokens, at)),
	);
	return end < 0 ? tokens.length : end;
}
