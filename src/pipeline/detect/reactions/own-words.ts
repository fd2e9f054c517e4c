import { isClaimNoun } from '../../../language/claim-nouns.ts';
import { isConfirmation, isDenial, isRefusal } from '../../../language/stance-verbs.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Report } from '../../../model/report.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { spanOf } from '../sentences/span-of.ts';
import { isGranted } from './deniable.ts';
import { beforeSaying, withoutMain } from './object-ends.ts';
import { objectOf, thatBehind } from './stance-objects.ts';

interface Found {
	/** What the article attributes by the cue. */
	readonly spoken: readonly (Quotation | Report)[];
	/** Whether its object stands for words told elsewhere. */
	readonly pointsBack: boolean;
}

/** The words that a cue itself gives to be denied, confirmed or not confirmed. */
export function ownWords(
	tokens: readonly FrameToken[],
	cue: Cue,
	{ spoken, pointsBack }: Found,
): readonly TextPositionSelector[] {
	// “was denied by Roe”: what stands behind a passive is who denies
	if (cue.inverted && tokens[cue.to + 1]?.lower === 'by') return [];
	const verdict = isDenial(cue.lemma) ? objectBeforeVerdict(tokens, cue) : null;
	if (verdict) return [verdict];
	if (pointsBack) return [];
	const clause = clauseBehind(tokens, cue, spoken);
	if (clause) return [clause];
	if (isRefusal(cue.lemma)) return unconfirmedObject(tokens, cue);
	if (isDenial(cue.lemma)) return deniedObject(tokens, cue, spoken);
	const granted = grantedObject(tokens, cue);
	if (granted.length > 0) return granted;
	const reports = spoken.filter((each) => 'polarity' in each);
	const quotations = spoken.filter((each) => 'kind' in each && each.kind !== 'scare');
	return reports.length > 0
		? [...reports, ...quotations.filter((each) => reports.some((report) => contains(report, each)))]
		: quotations;
}

/** “declined to confirm reports of a fire”. */
function unconfirmedObject(
	tokens: readonly FrameToken[],
	{ to }: Cue,
): readonly TextPositionSelector[] {
	const [, verb, ...object] = objectOf(tokens, to + 1);
	const isClaim = object.some(({ lower }) => isClaimNoun(lower)) || isGranted(object);
	return verb && isConfirmation(verb.lower) && object.length > 1 && isClaim ? [spanOf(object)] : [];
}

/** “confirmed the death of Roe”, “admitted to taking it”: what is granted by its name. */
function grantedObject(tokens: readonly FrameToken[], cue: Cue): readonly TextPositionSelector[] {
	const object = withoutMain(tokens, cue, objectOf(tokens, cue.to + 1));
	if (!isGranted(object)) return [];
	return [spanOf(object[0]!.lower === 'to' ? object.slice(1) : object)];
}

/** “dismissed the claims as “gossip””: what is called gossip, not that it is. */
function objectBeforeVerdict(
	tokens: readonly FrameToken[],
	{ to }: Cue,
): TextPositionSelector | null {
	const near = tokens.slice(to + 1, to + 30);
	const quoted = near.findIndex(({ pos }, at) => pos === quotedPos && near[at - 1]?.lower === 'as');
	const object = near.slice(0, quoted - 1);
	const closed = object.every(({ text }) => !/^[.;!?]$/u.test(text));
	return quoted > 1 && closed ? spanOf(object) : null;
}

/** “would not say whether it had rusted”, “denied that it had rusted”, as it is reported where it is. */
function clauseBehind(
	tokens: readonly FrameToken[],
	cue: Cue,
	spoken: Found['spoken'],
): TextPositionSelector | null {
	const from = thatBehind(tokens, cue) + 1;
	const end = from === 0 ? 0 : beforeSaying(tokens, from, clauseEnd(tokens, from));
	if (end - from < 2) return null;
	const clause = spanOf(tokens.slice(from, end));
	const report = spoken.find((each) => 'polarity' in each && each.start === clause.start);
	return report && report.end <= clause.end ? report : clause;
}

/** “denied hitting her, despite …”, “who denies the affair, was …”: the object alone; a clause as it is reported. */
function deniedObject(
	tokens: readonly FrameToken[],
	cue: Cue,
	spoken: Found['spoken'],
): readonly TextPositionSelector[] {
	let from = cue.to + 1;
	while (tokens[from]?.pos === 'ADV') from++;
	const object = withoutMain(tokens, cue, objectOf(tokens, from));
	return object.length > 0 ? [spanOf(object)] : spoken.filter((each) => 'polarity' in each);
}
