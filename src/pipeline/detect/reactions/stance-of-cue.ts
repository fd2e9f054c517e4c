import { takesThat } from '../../../language/claim-nouns.ts';
import {
	isAdmission,
	isConfirmation,
	isDenial,
	isRefusal,
	isRejection,
} from '../../../language/stance-verbs.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Cue } from '../cues/cues.ts';
import { isDeniable, isGranted, isTurnedDown } from './deniable.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { passiveSubject } from './passive-subject.ts';
import { isOfClaim } from './claimed-objects.ts';
import { isClause, objectOf, opensClause, opensThat, tells, thatBehind } from './stance-objects.ts';
import { leavingOpen, refusing } from './withholding.ts';
import { groupBefore, moodOf } from '../cues/verb-group.ts';

type StanceOf = Reaction['stance'] | null;

/** What a cue makes of the words that it reports; null where it says no more than that they were said, or not even that. */
export function stanceOfCue(tokens: readonly FrameToken[], cue: Cue): StanceOf {
	const { lemma, from, to } = cue;
	// “it was denied by Roe”: what stands behind a passive is no object
	let behind = to + 1;
	// “denied ever calling her …”
	while (tokens[behind]?.pos === 'ADV') behind++;
	const object = passiveSubject(tokens, cue) ? [] : objectOf(tokens, behind);
	const mood = moodOf(tokens, cue);
	if (isConfirmation(lemma) && isUnable(tokens, from)) return unlessAsking(object);
	if (mood === 'other') return null;
	if (isDenial(lemma)) return denying(tokens, cue, { object, negated: mood === 'negated' });
	if (mood === 'plain') return isRefusal(lemma) ? refusing(object) : granting(tokens, cue, object);
	if (isConfirmation(lemma)) return unlessAsking(object);
	if (lemma === 'accept') return opensThat(object) && !isModal(tokens, from) ? 'denies' : null;
	return leavingOpen(lemma, object);
}

/** “confirmed that it broke”, “admitted taking it”; one may confirm a booking, or admit a guest. */
function granting(
	tokens: readonly FrameToken[],
	cue: Cue,
	object: readonly FrameToken[],
): StanceOf {
	// “confirmed nothing of the sort”
	if (/^(?:nothing|neither|little|none)$/u.test(object[0]?.lower ?? '')) return null;
	const granted = isGranted(object) || thatBehind(tokens, cue) >= 0;
	if (isConfirmation(cue.lemma)) return granted || tells(object) ? 'confirms' : null;
	if (!isAdmission(cue.lemma) || isOfNoun(object)) return null;
	// one concedes a goal
	const isScored = cue.lemma === 'concede' && thatBehind(tokens, cue) < 0;
	return (granted && !isScored) || isClause(object) ? 'confirms' : null;
}

function denying(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ object, negated }: { readonly object: readonly FrameToken[]; readonly negated: boolean },
): StanceOf {
	const { lemma, from } = cue;
	if (negated)
		return lemma === 'deny' && isPlain(groupBefore(tokens, from)) ? 'does not confirm' : null;
	if (isTurnedDown(object) && !opensClause(object)) return null;
	const ofClaim = isOfClaim(tokens, cue, object);
	if (isRejection(lemma) || lemma !== 'deny')
		return ofClaim || (!isRejection(lemma) && isClause(object)) ? 'denies' : null;
	const told = thatBehind(tokens, cue) >= 0 || isClause(object);
	return ofClaim || told || isDeniable(object) ? 'denies' : null;
}

/** “acknowledged reports that it broke”: that there are reports. */
const isOfNoun = (object: readonly FrameToken[]): boolean =>
	object.some(({ lower }, at) => at > 0 && lower === 'that' && takesThat(object[at - 1]!.lower));

/** “did not deny it”, “would neither confirm nor deny it”; who can’t deny it, or never did, may well grant it. */
const isPlain = (group: readonly string[]): boolean =>
	group.some((word) => word.startsWith('confirm')) ||
	group.every((word) => /^(?:do|did|does|has|have|had|not|n['’]t)$/u.test(word));

/** “have yet to confirm”, “was unable to confirm”. */
function isUnable(tokens: readonly FrameToken[], from: number): boolean {
	const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
	return before[1] === 'to' && /^(?:yet|unable)$/u.test(before[0] ?? '');
}

/** “has not confirmed when”: there is nothing that could be true. */
function unlessAsking(object: readonly FrameToken[]): StanceOf {
	const asks = /^(?:when|where|who|whom|whose|why|how|what|which)$/u.test(object[0]?.lower ?? '');
	return asks || object.slice(0, 4).some(isUnknown) ? null : 'does not confirm';
}

/** “could not confirm the cause of death”. */
const isUnknown = ({ lower }: FrameToken): boolean =>
	/^(?:cause|identity|name|age|date|time|motive|reason|whereabouts|details|attendance)$/u.test(
		lower,
	);

const isModal = (tokens: readonly FrameToken[], from: number): boolean =>
	groupBefore(tokens, from).some((word) => /^(?:can|could|would|will|may|might)$/u.test(word));
