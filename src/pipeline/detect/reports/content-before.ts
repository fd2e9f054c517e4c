import { isPeopleNoun } from '../../../language/speaking.ts';
import { sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import { insertedSource } from './inserted-source.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { isClausal } from '../sentences/clause-shape.ts';
import { spanOf } from '../sentences/span-of.ts';
import type { Content } from './reported-content.ts';

/** “…, Ann Roe said.”, “…, as reported by the council”: the words before a cue that ends its sentence. */
export function contentBefore(
	{ tokens }: Frame,
	cue: NamedCue,
	previous?: NamedCue,
): Content | null {
	const subject = cue.subject?.from ?? cue.from;
	let to = cue.inverted ? cue.from : subject;
	if (tokens[to - 1]?.lower === 'as') to--;
	if (isApposed(tokens, to, cue)) to = beforeOffice(tokens, to);
	if (tokens[to - 1]?.text !== ',' || !endsSoon(tokens, cue)) return null;
	const begin = mainClause(tokens, sentenceStart(tokens, to - 1), to - 1);
	// words that another is given already, or that stop half-way: “the suspect was, …”
	const isRelayed = tokens[to]?.lower === 'as';
	if (
		begin === null ||
		(previous && previous.from >= begin && isGiven(tokens, previous, isRelayed))
	)
		return null;
	const last = tokens[to - 2]?.lower === 'not' ? to - 3 : to - 2;
	if (tokens[last]?.pos === 'AUX' || /^wh(?:at|oever|atever)$/u.test(tokens[begin]!.lower))
		return null;
	const content = tokens.slice(begin, to - 1);
	if (content.length < 3 || content.some(({ pos }) => pos === quotedPos)) return null;
	if (/^(?:ADP|PART)$/u.test(tokens[begin]!.pos) && leadsToQuotation(tokens, cue)) return null;
	return isClausal(content) ? { content: spanOf(content), form: 'words before the cue' } : null;
}

/** “To the question whether it is safe, Roe said: “…””: what stands before is no part of the words. */
const leadsToQuotation = (tokens: readonly FrameToken[], { to }: NamedCue): boolean =>
	tokens[to + 1]?.text === ':' && tokens[to + 2]?.pos === quotedPos;

/** “Their lead lawyer, Ann Roe, called it a gift”: whether her office may stand before the comma. */
function isApposed(tokens: readonly FrameToken[], to: number, { subject, inverted }: NamedCue) {
	const isClosed = !inverted && subject !== null && tokens[subject.to]?.text === ',';
	const isOpened = tokens[to - 1]?.text === ',' && isPeopleNoun(tokens[to - 2]?.lower ?? '');
	return isClosed && isOpened && subject.name.length > 0;
}

/**
 * Where the words end before an office, “it is safe, the mayor, Ann Roe, said”: the end that was given where
 * no office stands there (“the victim was a student, Ann Roe, a police officer, said”); 0 where nothing is
 * said before it (“reports that its president, Ann Roe, had apologised”).
 */
function beforeOffice(tokens: readonly FrameToken[], to: number): number {
	const border = tokens
		.slice(0, to - 2)
		.findLastIndex(
			({ text, lower }, at) =>
				text === ',' ||
				(/^(?:and|that)$/u.test(lower) && /^(?:DET|PRON)$/u.test(tokens[at + 1]!.pos)),
		);
	const isOffice = tokens.slice(border + 1, to - 2).every(belongsToOffice);
	if (!isOffice) return to;
	return tokens[border]?.text === ',' ? border + 1 : 0;
}

const belongsToOffice = ({ pos, lower }: FrameToken): boolean =>
	/^(?:DET|ADJ|NOUN|PROPN|ADP|PART|PRON|CCONJ)$/u.test(pos) ||
	/^(?:managing|acting|lead|leading|serving)$/u.test(lower);

/** “Roe confirmed that it was, as the council reported”: whether the words are another's already. */
const isGiven = (tokens: readonly FrameToken[], cue: NamedCue, isRelayed: boolean): boolean =>
	reports(tokens, cue) || (isRelayed && cue.source !== null);

/** Whether an earlier cue gives the words to somebody, and is no mere verb: “the first guest reported sick”. */
const reports = (tokens: readonly FrameToken[], cue: NamedCue): boolean =>
	cue.source !== null &&
	((/^(?:say|tell|add)$/u.test(cue.lemma) && !tokens[cue.from]!.lower.endsWith('ing')) ||
		insertedSource(tokens, cue) !== null);

/** Whether little but hearers and times follows a cue in its sentence. */
function endsSoon(tokens: readonly FrameToken[], { to, subject, inverted }: NamedCue): boolean {
	const last = inverted && subject ? Math.max(to, subject.to) : to + 1;
	const stop = tokens.findIndex(
		({ text }, at) => at >= last && (/^[.!?;]+$/u.test(text) || goesOn(tokens, at, inverted)),
	);
	return (stop < 0 ? tokens.length : stop) - last <= 9;
}

/** “…, she said, but the ship left”, “…, according to the Gazette, which cited police”: another clause follows. */
function goesOn(tokens: readonly FrameToken[], at: number, inverted: boolean): boolean {
	const next = tokens[at + 1]?.lower ?? '';
	const isOther = /^(?:but|while|nor|and|because)$/u.test(next);
	return tokens[at]!.text === ',' && (isOther || (inverted && /^(?:which|who)$/u.test(next)));
}

const condition = /^(?:while|although|though|since|as|if|when|after)$/u;
/** “As many as 40”, “since Monday”: no clause that leads in. */
const leads = /^(?:while|although|though|if|when)$/u;

/** Behind a clause that only leads in: “While the bridge stands, it …”; null where there is no other. */
function mainClause(tokens: readonly FrameToken[], begin: number, end: number): number | null {
	const first = tokens[begin]?.lower ?? '';
	const leadsIn = condition.test(first);
	if (!leadsIn && first !== 'but' && first !== 'and') return begin;
	const comma = tokens.findIndex(({ text }, at) => at > begin && at < end && text === ',');
	if (comma >= 0) return comma + 1;
	return leads.test(first) || (leadsIn && tokens[begin]!.pos === 'SCONJ') ? null : begin;
}
