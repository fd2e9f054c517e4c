import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isPeopleNoun, speakingPronouns } from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import { anaphorBehind } from '../cues/anaphors.ts';
import { nameOf, type Cast, type LastSpeaker } from '../names/cast.ts';
import { endsSentence } from '../sentences/clause-borders.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';

/** How a cue takes up what has just been said. */
export type Reply = 'answers' | 'denies it' | null;

/** “Roe replied”, “the club denied it”: not who has just spoken; “he denied it”: somebody of whom they spoke. */
export function replyOf(tokens: readonly FrameToken[], cue: Cue, before: Frame | undefined): Reply {
	if (/^(?:reply|answer|respond)$/u.test(cue.lemma)) return 'answers';
	if (!isDenial(cue.lemma) || anaphorBehind(tokens, cue) !== 'pronoun' || isAlleged(before))
		return null;
	return speakingPronouns.has(cue.subject?.head.lower ?? '') ? 'denies it' : 'answers';
}

/** “Jurors were told how Roe barked “Pass it”. He denied it.”: the words are given to the one who denies them. */
export function isAlleged(frame: Frame | undefined): boolean {
	const told = frame?.tokens.some(
		({ lower }, at, all) =>
			/^(?:alleged|allegedly|heard)$/u.test(lower) ||
			(/^(?:told|accused)$/u.test(lower) && /^(?:was|were|been)$/u.test(all[at - 1]?.lower ?? '')),
	);
	return told ?? false;
}

/** All who can speak but one. */
export function without(cast: Cast, name: string): Cast {
	return {
		...cast,
		before: (offset) => cast.before(offset).filter((each) => nameOf(each, cast) !== name),
	};
}

/** Those of whom somebody has spoken since they were named; none where several may be meant. */
export function spokenOfBy(cast: Cast, last: LastSpeaker, pronoun: string): Cast {
	return {
		...cast,
		before: (offset) => {
			const names = spokenOf(cast, last, { pronoun, offset });
			const since = cast.before(offset).filter(({ start }) => start > last.at);
			return names.size === 1 ? since.filter((each) => names.has(nameOf(each, cast))) : [];
		},
	};
}

/** Whom else, of those spoken of since somebody was named, a pronoun may mean. */
export function spokenOf(
	cast: Cast,
	last: LastSpeaker,
	{ pronoun, offset }: { readonly pronoun: string; readonly offset: number },
): Set<string> {
	const person = pronoun === 'he' || pronoun === 'she';
	const other = pronoun === 'he' ? 'female' : 'male';
	const fitting = cast
		.before(offset)
		.filter((each) => each.start > last.at && each.person === person)
		.filter(
			({ single, gender }) => single === (pronoun !== 'they') && !(person && gender === other),
		)
		.map((each) => nameOf(each, cast));
	return new Set(
		fitting.filter((name) => name !== last.name && !(person && cast.genderOf(name) === other)),
	);
}

/** “Asked by the judge, Ann Roe, if he had paid, he said”: all but those whom the opening names as asking. */
export function withoutAskers(cast: Cast, { tokens }: Frame, { subject, from }: Cue): Cast {
	if (subject?.head.pos !== 'PRON') return cast;
	const start = tokens.findLastIndex((token, at) => at < from && endsSentence(token)) + 1;
	const span = askersIn(tokens.slice(start, subject.from));
	if (!span) return cast;
	const askers = cast
		.before(subject.tokens[0]!.start)
		.filter((each) => each.start >= span.start && each.end <= span.end)
		.map((each) => nameOf(each, cast));
	return askers.reduce(without, cast);
}

/**
 * “Mr Cole, he said, had left”, “What Mr Cole calls rest, he said, is none”: he is not the one of whom he says it,
 * where he breaks his words. “Ann Roe was asleep, she said” may well be hers.
 */
export function withoutTopic(
	cast: Cast,
	{ tokens }: Frame,
	{ subject, from, to, inverted }: Cue,
): Cast {
	const isPerson = /^(?:he|she|it)$/u.test(subject?.head.lower ?? '') && !inverted;
	if (!isPerson || tokens[subject!.from - 1]?.text !== ',') return cast;
	const opening = tokens.findLastIndex((token, at) => at < from && endsSentence(token)) + 1;
	const words = tokens.slice(opening, subject!.from);
	// a subject that the verb shares with one of the sentence before
	if (words.length === 0) return cast;
	const isWhat = /^(?:what|how|why|whether)$/u.test(words[0]!.lower);
	const breaks = tokens[to + 1]?.text === ',' && goesOn(tokens[to + 2]);
	if (!(isWhat || breaks) || words.some(({ pos }) => pos === quotedPos) || isLed(words))
		return cast;
	const start = subject!.tokens[0]!.start;
	const topic = cast.firstWithin(tokens[opening]!.start, start, ({ single }) => single);
	return topic?.subject ? without(cast, nameOf(topic, cast)) : cast;
}

/** Whether a clause that was broken goes on with its verb, in marks or without. */
function goesOn(next: FrameToken | undefined): boolean {
	if (next?.pos === quotedPos)
		return /^\W*(?:has|have|had|is|was|are|were|will|would|can|could|may|might|must|should|did|does)\b/u.test(
			next.lower,
		);
	return /^(?:VERB|AUX|PART)$/u.test(next?.pos ?? '');
}

/** “When the minister rang, she said”, “Ann Roe was asleep when, she said, …”: the clause behind is hers. */
function isLed(words: readonly FrameToken[]): boolean {
	const opens = /^(?:when|where|that|because|while|after|before|and|but|or|if|as|which|who)$/u;
	return (
		/^(?:ADP|SCONJ|ADV|VERB|CCONJ)$/u.test(words[0]!.pos) || opens.test(words.at(-2)?.lower ?? '')
	);
}

/**
 * Who spoke last, or last before the sentence, unless a pronoun at an offset can't mean them and somebody has since
 * been a subject who may be meant.
 */
export function lastAmong(
	among: Cast,
	[inside, before]: readonly [LastSpeaker | null, LastSpeaker | null],
	offset: number,
): LastSpeaker | null {
	const known = among.before(offset);
	const isKnown = (speaker: LastSpeaker | null) =>
		!speaker || known.some((each) => nameOf(each, among) === speaker.name);
	const last = isKnown(inside) ? inside : before;
	if (!last || isKnown(last)) return last;
	const isSince = known.some(
		({ subject, person, name, start }) =>
			subject && name !== null && person === last.person && start > last.until,
	);
	return isSince ? null : last;
}

/** Where an opening names who asks: behind “Asked by”, or before the verb of “When Ann Roe pressed him”. */
function askersIn(opening: readonly FrameToken[]): TextPositionSelector | null {
	if (opening.at(-1)?.text !== ',') return null;
	const by = opening.findIndex(({ lower }, at) => at > 0 && at <= 3 && lower === 'by');
	if (asking.test(opening[by - 1]?.lower ?? ''))
		return { start: opening[by]!.end, end: opening.at(-1)!.end };
	const asks = opening.findIndex(({ lower, pos }) => pos === 'VERB' && asking.test(lower));
	const leads = /^(?:when|as|after|once|while)$/u.test(opening[0]?.lower ?? '');
	if (!leads || asks < 2 || opening[asks - 1]!.pos === 'AUX' || !asksSomebody(opening, asks))
		return null;
	return { start: opening[0]!.end, end: opening[asks]!.start };
}

const asking = /^(?:asked|pressed|quizzed|questioned|interviewed|grilled|cross-examined)$/u;

/** “pressed him”, “asked about it”; “pressed ahead” and “questioned the plan” ask nobody. */
function asksSomebody(opening: readonly FrameToken[], verb: number): boolean {
	const next = opening[verb + 1];
	if (/^(?:him|her|them)$/u.test(next?.lower ?? '')) return true;
	if (opening[verb]!.lower === 'asked' && /^(?:about|if|whether|why|how)$/u.test(next?.lower ?? ''))
		return true;
	const asked = nounPhrases(opening).find(({ from }) => from === verb + 1);
	return asked !== undefined && (asked.name.length > 0 || isPeopleNoun(asked.head.lower));
}

/** “A man was arrested, he said.”: where the words begin that are reported before the cue. */
export function closedBy({ tokens }: Frame, { subject, to, inverted }: Cue): number | null {
	const isPronoun = subject?.head.pos === 'PRON' && !inverted;
	if (!isPronoun || tokens[subject.from - 1]?.text !== ',') return null;
	const next = tokens[to + 1];
	const ends = !next || /^[.!?]$/u.test(next.text) || /^(?:ADP|PROPN)$/u.test(next.pos);
	const plain = !tokens.slice(0, subject.from).some(({ pos }) => pos === quotedPos);
	return ends && plain ? tokens[0]!.start : null;
}

/** All but those whom the words from a place on bring in: “a man”. */
export function namedBefore(cast: Cast, start: number): Cast {
	const earlier = (offset: number) =>
		cast.before(offset).filter((each) => each.start < start || !each.introduced);
	return { ...cast, before: earlier };
}
