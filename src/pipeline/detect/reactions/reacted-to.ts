import { isTime } from '../../../language/speaking.ts';
import { isAdmission, isConfirmation, isDenial } from '../../../language/stance-verbs.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Report } from '../../../model/report.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import { passiveClause } from './passive-subject.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { spanOf } from '../sentences/span-of.ts';
import { moodOf } from '../cues/verb-group.ts';
import type { ToldBefore } from './told-before.ts';
import { isAccusing } from './meant-among.ts';
import { isNaming, namedFalse } from './named-false.ts';
import { ownWords } from './own-words.ts';
import { pleaOf } from './pleas.ts';
import { antecedentPlace } from './antecedent-place.ts';
import { stanceOfCue } from './stance-of-cue.ts';

/** What somebody makes of some words; no words where nothing tells which. */
interface Reacted {
	readonly stance: Reaction['stance'] | null;
	readonly words: readonly TextPositionSelector[];
}

interface Known {
	/** What the article attributes by the cue. */
	readonly spoken: readonly (Quotation | Report)[];
	readonly toldBefore: ToldBefore;
	/** Whose words the cue reports. */
	readonly who: string;
}

/** What whoever speaks by a cue makes of its own words, or of those that they point back to. */
export function reactedTo(tokens: readonly FrameToken[], cue: Cue, known: Known): Reacted {
	const isPlain = moodOf(tokens, cue) === 'plain';
	return (
		(isPlain ? (calledFalseBy(tokens, cue, known) ?? pleadedBy(tokens, cue, known)) : null) ??
		ofPassive(tokens, cue) ??
		told(tokens, cue, known)
	);
}

/** “called it false”: says nothing else of it; “called the claim that it broke a lie”. */
function calledFalseBy(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ who, toldBefore }: Known,
): Reacted | null {
	const naming = isNaming(cue.lemma) ? namedFalse(tokens, cue.to) : null;
	if (!naming) return null;
	const back = naming.content
		? null
		: antecedentPlace(tokens, cue, { who, anaphor: naming.anaphor });
	const words = naming.content ?? (back && toldBefore(back));
	return { stance: 'denies', words: words ? [words] : [] };
}

/** “pleaded not guilty”: to what stands behind, or to what the sentences before accuse somebody of. */
function pleadedBy(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ who, toldBefore }: Known,
): Reacted | null {
	const plea = pleaOf(tokens, cue);
	if (!plea) return null;
	const mustName = cue.subject?.head.pos !== 'PRON';
	const words =
		plea.charge ??
		toldBefore({
			anaphor: 'accusation',
			who,
			rejects: false,
			mustName,
			at: cue.start,
			within: null,
		});
	return { stance: 'denies', words: words ? [words] : [] };
}

/** “Claims that it broke were dismissed by Roe”. */
function ofPassive(tokens: readonly FrameToken[], cue: Cue): Reacted | null {
	const clause = passiveClause(tokens, cue);
	const mood = moodOf(tokens, cue);
	if (!clause || mood === 'other') return null;
	const words = [spanOf(clause)];
	if (isDenial(cue.lemma)) return { stance: mood === 'plain' ? 'denies' : null, words };
	if (!isConfirmation(cue.lemma)) return null;
	return { stance: mood === 'plain' ? 'confirms' : 'does not confirm', words };
}

function told(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ spoken, toldBefore, who }: Known,
): Reacted {
	const back = antecedentPlace(tokens, cue, { who, anaphor: null });
	const own = ownWords(tokens, cue, { spoken, pointsBack: back !== null });
	const stance = stanceOfCue(tokens, cue) ?? confirmsBehind(tokens, cue, spoken);
	// whoever confirms “the allegations” does not confirm what was last said
	const isVague =
		back !== null && ((stance === 'confirms' && isAccusing(back.anaphor)) || isRuling(cue));
	const before = back && !isVague && toldBefore(back);
	return { stance, words: before ? [...own, before] : own };
}

/** “The tribunal rejected her claim”: what somebody asks for. */
const isRuling = ({ subject, lemma }: Cue): boolean =>
	isDenial(lemma) &&
	/^(?:court|judge|tribunal|jury|magistrate|panel|insurer|arbitrator|ombudsman)s?$/u.test(
		subject?.head.lower ?? '',
	);

/** “The bridge is closed, Roe confirmed at a meeting”: what stands behind the verb is no object. */
function confirmsBehind(
	tokens: readonly FrameToken[],
	cue: Cue,
	spoken: Known['spoken'],
): Reacted['stance'] {
	const confirms = isConfirmation(cue.lemma) || isAdmission(cue.lemma);
	const before = spoken.some((each) =>
		'polarity' in each
			? each.end <= cue.start
			: each.kind === 'direct' && isConfirmation(cue.lemma),
	);
	const next = tokens[cue.to + 1];
	const isBare = !next || /^(?:ADP|ADV|PUNCT)$/u.test(next.pos) || isTime(next.lower);
	return confirms && before && isBare && moodOf(tokens, cue) === 'plain' ? 'confirms' : null;
}
