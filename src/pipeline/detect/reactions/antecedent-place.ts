import { isClaimNoun, takesThat } from '../../../language/claim-nouns.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isRejection } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { anaphorBehind, relativeTo, type Anaphor } from '../cues/anaphors.ts';
import type { PointsBack } from './told-before.ts';
import { endsSentence } from '../sentences/clause-borders.ts';
import type { Cue } from '../cues/cues.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { passiveSubject } from './passive-subject.ts';
import { spanOf } from '../sentences/span-of.ts';

interface Known {
	readonly who: string;
	/** How its object points back, where that is known already. */
	readonly anaphor: Anaphor | null;
}

/** Where to look for what a cue reacts to; null where its own clause tells it. */
export function antecedentPlace(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ who, anaphor: known }: Known,
): PointsBack | null {
	const found = { who, rejects: isRejection(cue.lemma), at: cue.start };
	const passive = passiveSubject(tokens, cue);
	if (passive)
		return {
			...found,
			anaphor: passive.anaphor,
			within: clauseBefore(tokens, passive.from),
		};
	// “…, an accusation the company denied” reacts to what its comma ends
	const comma = relativeTo(tokens, cue);
	const isOfClause = comma >= 0;
	const anaphor = isOfClause ? 'pronoun' : (known ?? anaphorBehind(tokens, cue));
	if (anaphor === null) return null;
	const before = clauseBefore(tokens, isOfClause ? comma : ownStart(tokens, cue));
	const of = isOfClause ? undefined : ownerBehind(tokens, cue);
	return {
		...found,
		...(of && { of }),
		anaphor,
		within: nounClauseBefore(tokens, cue) ?? before,
	};
}

/** “Ms Roe's claim”, “the Gazette report”: the names before the noun that stands for words. */
function ownerBehind(tokens: readonly FrameToken[], { to }: Cue): string | undefined {
	const near = tokens.slice(to + 1, to + 9);
	const noun = near.findIndex(({ lower }) => isClaimNoun(lower));
	const names = near.slice(0, Math.max(noun, 0)).filter(({ pos }) => pos === 'PROPN');
	return names.length > 0 ? names.map(({ text }) => text).join(' ') : undefined;
}

/** Where the clause of a cue begins: “…, calling it absurd” goes with what comes before it. */
function ownStart(tokens: readonly FrameToken[], { from, subject }: Cue): number {
	const goesOn = tokens[from - 1]?.text === ',' && tokens[from]!.lower.endsWith('ing');
	return goesOn || !subject ? from : subject.from;
}

/** “acknowledged reports that she had left but declined to comment on them”: what the reports tell. */
function nounClauseBefore(
	tokens: readonly FrameToken[],
	{ from, subject, inverted }: Cue,
): TextPositionSelector | null {
	if (!subject || inverted) return null;
	const that = tokens.findLastIndex(
		({ lower }, at) =>
			lower === 'that' && at > subject.to && at < from - 2 && takesThat(tokens[at - 1]!.lower),
	);
	return that < 0 ? null : spanOf(tokens.slice(that + 1, from));
}

/** What stands before a token in its sentence, where it is a clause. */
function clauseBefore(tokens: readonly FrameToken[], end: number): TextPositionSelector | null {
	let from = end;
	while (from > 0 && !endsSentence(tokens[from - 1])) from--;
	const before = tokens.slice(from, end);
	const verb = before.some((token) => isVerb(token) || token.pos === quotedPos);
	return verb && before.length > 3 ? spanOf(before) : null;
}
