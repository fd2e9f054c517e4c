import { modals } from '../../../language/modals.ts';
import { addsBeforeVerb, negatesVerb } from '../../../language/negations.ts';
import { isDocument } from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import { relativeTo } from './anaphors.ts';
import type { Cue } from './cues.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** How a verb is used: plainly, negated, or so that nothing is said to have happened. */
type Mood = 'plain' | 'negated' | 'other';

const modal = new RegExp(`^(?:${modals})$`, 'u');
const weakening =
	/^(?:hardly|barely|scarcely|almost|nearly|practically|virtually|longer|but|if|initially|originally|first)$/u;

/**
 * The mood of a cue, by the words of its verb group (“has not yet confirmed”), its subject (“neither
 * of them”) and its sentence. Where a negation stands near it, but not in its group, nothing is sure.
 */
export function moodOf(tokens: readonly FrameToken[], cue: Cue): Mood {
	const group = groupBefore(tokens, cue.from);
	const subject = (cue.subject?.tokens ?? [])
		.filter((token) => !isHouse(token))
		.map(({ lower }) => lower);
	const outer = tokens[(cue.subject?.from ?? 0) - 1]?.lower ?? '';
	const negated = [...group, outer, ...subject].some(negatesVerb);
	if (!negated && isNegatedNear(tokens, cue)) return 'other';
	if (
		isTakenBack(tokens, cue) ||
		isUnmet(tokens, cue) ||
		isSupposed(tokens, cue, outer) ||
		/^(?:few|none|no|little)$/u.test(subject[0] ?? '')
	)
		return 'other';
	const goesOn = doesSo.test(lowerWords(tokens.slice(Math.max(0, cue.from - longest), cue.from)));
	if ((group.includes('to') && !goesOn) || group.some((word) => weakening.test(word)))
		return 'other';
	if (negated) return 'negated';
	return group.some((word) => modal.test(word)) || isIdle(tokens, cue) ? 'other' : 'plain';
}

/**
 * “Stopped short of confirming it”, “must deny it”: that nothing was confirmed or denied. Who first denied it, or put
 * out a statement denying it, has denied it.
 */
export function tellsNothing(tokens: readonly FrameToken[], cue: Cue): boolean {
	const first = groupBefore(tokens, cue.from).some((word) =>
		/^(?:initially|originally|first)$/u.test(word),
	);
	if (first || isDocument(tokens[cue.from - 1]?.lower ?? '')) return false;
	return moodOf(tokens, cue) === 'other';
}

/** “No 10 denied it” negates nothing. */
const isHouse = ({ lower, pos }: FrameToken): boolean => pos === 'PROPN' && lower === 'no';

/** Whether a negation stands between the subject of a verb, or what is right before it, and the verb. */
export function isNegatedNear(tokens: readonly FrameToken[], { from, subject }: Cue): boolean {
	const clause = subject && subject.from < from ? subject.from - 1 : from - 4;
	const near = Math.max(0, clause, from - 4, behindRelative(tokens, { from, subject }));
	return tokens
		.slice(near, from)
		.some(
			(token, at, near) =>
				!isHouse(token) && negatesVerb(token.lower) && !addsBeforeVerb(near[at + 1]?.lower ?? ''),
		);
}

/** “Ann Roe, who was not hurt, said”: where the clause of “who” ends, if it has a verb of its own; else 0. */
function behindRelative(
	tokens: readonly FrameToken[],
	{ from, subject }: Pick<Cue, 'from' | 'subject'>,
): number {
	const who = tokens.findLastIndex(
		({ lower }, at) => at >= (subject?.to ?? from) && at < from && /^(?:who|which)$/u.test(lower),
	);
	if (who < 0) return 0;
	if (tokens[from - 1]?.text === ',') return from;
	const verb = tokens.findLastIndex(({ pos }, at) => at > who && at < from && pos === 'VERB');
	// “who did not want to say”
	const goesOn = tokens.slice(verb, from).some(({ lower }) => lower === 'to' || lower === 'or');
	return verb < 0 || goesOn ? 0 : verb + 1;
}

/** The auxiliaries, adverbs and negations before a verb, the nearest first; “or” joins it to the verb before. */
export function groupBefore(tokens: readonly FrameToken[], verb: number): string[] {
	const group: string[] = [];
	for (let at = verb - 1; at >= 0 && at > verb - 10; at--) {
		const { lower, pos } = tokens[at]!;
		const joined = /^(?:or|nor)$/u.test(lower) && tokens[at - 1]?.pos === 'VERB';
		if (!joined && !/^(?:AUX|ADV|PART)$/u.test(pos) && !negatesVerb(lower) && !modal.test(lower))
			break;
		group.push(lower);
		if (joined) group.push(tokens[--at]!.lower);
	}
	return group;
}

/** “issued a long written statement to”: the longest that is looked for has so many words. */
const longest = 9;
/** Words before “to” and a verb that tell that it was done: “continued to deny it”, “took to the radio to deny it”. */
const doesSo =
	/\b(?:continu(?:e|es|ed|ing)|(?:was|were|is|are) (?:quick|swift)|rushed|hastened|moved|forced|compelled|went on|came out|took to (?:\p{L}+ ){1,4}|(?:issued|released|posted) an? (?:\p{L}+ ){1,3}) ?to$/u;

/** “had denied it but changed his plea”, in the same sentence. */
function isTakenBack(tokens: readonly FrameToken[], { to, lemma }: Cue): boolean {
	const behind = tokens.slice(to + 1);
	const stop = behind.findIndex(({ pos, text }) => pos === 'PUNCT' && /^[.!?;]+$/u.test(text));
	const rest = stop < 0 ? behind : behind.slice(0, stop);
	const changed = /\bbut (?:\p{L}+ ){0,3}(?:changed (?:his|her|their) plea|pleaded guilty)\b/u;
	return isDenial(lemma) && changed.test(lowerWords(rest));
}

/** “All but confirmed it”, “rather than confirm it”. */
function isUnmet(tokens: readonly FrameToken[], { from }: Cue): boolean {
	const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
	return before[1] === 'than' || before.join(' ') === 'all but';
}

/** “If Roe denies it”, “whether he denied it”, “Did he deny it?”, “reports that he denied it”. */
function isSupposed(tokens: readonly FrameToken[], cue: Cue, outer: string): boolean {
	if (/^(?:if|whether|unless|had|did|does|do|why|should|when)$/u.test(outer)) return true;
	const from = cue.subject?.from ?? cue.from;
	// “…, a claim that the ministry denied” tells that it did
	const ofNoun = outer === 'that' && /^(?:NOUN|PROPN)$/u.test(tokens[from - 2]?.pos ?? '');
	if (ofNoun && relativeTo(tokens, cue) < 0) return true;
	const end = tokens
		.slice(cue.to)
		.find(({ pos, text }) => pos === 'PUNCT' && /^[.!?]+$/u.test(text));
	return end?.text.includes('?') ?? false;
}

/** “accused Roe of denying it”, “regretted denying it”: who denies is not the subject. */
function isIdle(tokens: readonly FrameToken[], { from }: Cue): boolean {
	if (!tokens[from]!.lower.endsWith('ing')) return false;
	let at = from - 1;
	while (tokens[at]?.pos === 'ADV') at--;
	const before = tokens[at];
	return (
		before !== undefined && before.pos !== 'AUX' && !/^(?:,|and|but|while)$/u.test(before.lower)
	);
}
