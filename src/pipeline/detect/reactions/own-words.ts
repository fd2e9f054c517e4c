import { isDenial, isRefusal } from '../../../language/stance-verbs.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Report } from '../../../model/report.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { spanOf } from '../sentences/span-of.ts';
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
	if (isRefusal(cue.lemma)) return clause ? [clause] : [];
	if (clause) return [clause];
	if (isDenial(cue.lemma)) return deniedObject(tokens, cue, spoken);
	const reports = spoken.filter((each) => 'polarity' in each);
	const quotations = spoken.filter((each) => 'kind' in each && each.kind !== 'scare');
	return reports.length > 0
		? [...reports, ...quotations.filter((each) => reports.some((report) => contains(report, each)))]
		: quotations;
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
	const end = from === 0 ? 0 : clauseEnd(tokens, from);
	if (end - from < 2) return null;
	const clause = spanOf(tokens.slice(from, end));
	return spoken.find((each) => 'polarity' in each && each.start === clause.start) ?? clause;
}

/** “denied hitting her, despite …”, “who denies the affair, was …”: the object alone; a clause as it is reported. */
function deniedObject(
	tokens: readonly FrameToken[],
	{ to }: Cue,
	spoken: Found['spoken'],
): readonly TextPositionSelector[] {
	let from = to + 1;
	while (tokens[from]?.pos === 'ADV') from++;
	const object = objectOf(tokens, from);
	return object.length > 0 ? [spanOf(object)] : spoken.filter((each) => 'polarity' in each);
}
