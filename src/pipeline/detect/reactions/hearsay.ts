import {
	isAdmission,
	isConfirmation,
	isDenial,
	isRefusal,
} from '../../../language/stance-verbs.ts';
import { relativeTo } from '../cues/anaphors.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { endsSentence, sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';
import { groupBefore, isNegatedNear, moodOf } from '../cues/verb-group.ts';

/**
 * Whether nothing but hearsay tells that somebody has denied or admitted something: others claim it, or deny it, or it
 * stands in a film.
 *
 * @param before The cues before it in its frame.
 */
export function isHearsay(
	tokens: readonly FrameToken[],
	cue: NamedCue,
	before: readonly NamedCue[],
): boolean {
	const isAlleged = cue.unsaid === true && !isRefusal(cue.lemma) && !isNegatedNear(tokens, cue);
	const group = groupBefore(tokens, cue.from);
	const hedged = group.some((word) => hedges.test(word)) || isIdle(tokens, cue, group);
	const opening = lowerWords(tokens.slice(sentenceStart(tokens, cue.from), cue.from));
	if (isAlleged || hedged || inFiction.test(opening)) return true;
	return before.some((outer) => isWithin(tokens, outer, cue) && isDoubted(tokens, outer, cue));
}

/** “accused Roe of having confirmed it”: whose act it is, the verb before tells. */
function isIdle(
	tokens: readonly FrameToken[],
	{ from }: NamedCue,
	group: readonly string[],
): boolean {
	let at = from - group.length;
	if (tokens[at - 1]?.lower === 'having') at--;
	return tokens[at]?.lower === 'having' && /^(?:ADP|VERB)$/u.test(tokens[at - 1]?.pos ?? '');
}

const hedges = /^(?:allegedly|reportedly|supposedly|purportedly|apparently)$/u;
const inFiction =
	/^in (?:the|an?|his|her) (?:fake|(?:\p{L}+ )?(?:film|movie|novel|play|drama|sitcom|sketch|comedy|opera))\b/u;

/** Whether a cue stands in what another one reports: behind it, with a subject of its own or none. */
function isWithin(tokens: readonly FrameToken[], outer: NamedCue, cue: NamedCue): boolean {
	const { from, subject } = cue;
	if (outer.to >= from || outer.inverted || !outer.subject) return false;
	if (relativeTo(tokens, cue) >= 0) return false;
	const own = subject && subject.from > outer.to ? subject.from : null;
	const having = /^(?:having|ever|of|for|to)$/u.test(tokens[outer.to + 1]?.lower ?? '');
	if (own === null && !having) return false;
	return !tokens
		.slice(outer.to + 1, own ?? from)
		.some((token) => endsSentence(token) || token.pos === quotedPos || apart.test(token.lower));
}

const apart = /^(?:[,;—–]|but|while|whereas|after|as|when|because|before|though|although)$/u;

/** Whether what one reports of another is no fact: denied, claimed, or an admission that only others tell. */
function isDoubted(tokens: readonly FrameToken[], outer: NamedCue, cue: NamedCue): boolean {
	const between = lowerWords(tokens.slice(outer.to + 1, cue.from));
	const grants = isAdmission(cue.lemma) || isConfirmation(cue.lemma);
	const isOther =
		outer.source?.name !== cue.source?.name && !isOutlet.test(outer.source?.name ?? '');
	return (
		isDenial(outer.lemma) ||
		claiming.test(outer.lemma) ||
		moodOf(tokens, outer) !== 'plain' ||
		falsely.test(lowerWords(tokens.slice(Math.max(0, outer.from - 2), outer.from))) ||
		untrueThat.test(between) ||
		(grants && isOther)
	);
}

/** What papers report, they report as a fact. */
const isOutlet =
	/\b(?:post|times|news|herald|journal|gazette|tribune|guardian|telegraph|press|reuters|bbc|cnn|courier|chronicle|observer|newspaper|paper|news agency|magazine|network|broadcaster|website)$/iu;
const claiming =
	/^(?:accuse|allege|assume|believe|claim|fear|hint|imply|speculate|suggest|suspect|think)$/u;
/** “falsely claimed”, “apologised for reporting”. */
const falsely = /\b(?:falsely|wrongly|erroneously|mistakenly|for)$/u;
const untrueThat = /\b(?:not true|untrue|false|wrong|a lie) that\b/u;
