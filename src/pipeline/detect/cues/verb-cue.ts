import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { denialVerbs } from '../../../language/stance-verbs.ts';
import { isBehindQuotation, newClauseBetween, sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { authorOf } from '../subjects/author-of.ts';
import { borrowedSubject } from '../subjects/borrowed-subjects.ts';
import { sharesSubject } from '../subjects/distant-subject.ts';
import { objectPronoun } from '../subjects/object-pronoun.ts';
import { isNoSubject } from '../subjects/parted-subject.ts';
import { reportedSubject } from '../subjects/reported-subject.ts';
import { subjectAfter, subjectBefore } from '../subjects/subjects.ts';
import { tellerOf } from '../subjects/teller-of.ts';
import { citedWriting } from './cited-writing.ts';
import { isClosed } from './closed-clause.ts';
import type { Cue } from './cues.ts';
import { isOfThing } from './of-thing.ts';
import { isCalledSo, isNamed, isPassive } from './passives.ts';
import { isOneBehind, isSomeoneElse, isUnsaid } from './unsaid.ts';

/** A verb that reports, in its frame. */
interface ReportingVerb {
	readonly tokens: readonly FrameToken[];
	readonly phrases: readonly NounPhrase[];
	readonly index: number;
	readonly lemma: string;
	/** The cue before it in its sentence, if there is one. */
	readonly previous: Cue | undefined;
}

/** The cue that a verb is, with whoever speaks by it. */
export function verbCue(verb: ReportingVerb): Cue {
	return (
		passiveCue(verb) ?? quotingCue(verb) ?? citingCue(verb) ?? invertedCue(verb) ?? plainCue(verb)
	);
}

function placeOf({ tokens, index, lemma }: ReportingVerb) {
	const { start, end } = tokens[index]!;
	return { from: index, to: index, start, end, lemma };
}

/** “was told by Ann Roe”; whoever “was quoted by the agency” stands before the verb. */
function passiveCue(verb: ReportingVerb): Cue | null {
	const { tokens, phrases, index, lemma, previous } = verb;
	if (lemma === 'quote' || !isPassive(tokens, index)) return null;
	const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 6 && lower === 'by');
	const subject = by < 0 ? null : subjectAfter(tokens, phrases, by);
	const isApart =
		!previous ||
		tokens.slice(previous.to, index).some(({ text }) => /^(?:[,;–—-]|--|but)$/u.test(text));
	const isSomebodys =
		!subject && ((isApart && isNamed(tokens, index)) || isCalledSo(tokens, index));
	return { ...placeOf(verb), ...(isSomebodys && { unsaid: true }), subject, inverted: true };
}

/** “…,” the agency quotes her; the agency quotes Ann Roe: “…”. */
function quotingCue(verb: ReportingVerb): Cue | null {
	const { tokens, phrases, index, lemma } = verb;
	if (lemma !== 'quote') return null;
	const quoted = phrases.find(({ from }) => from === index + 1);
	const speaks = quoted && !isBehindQuotation(tokens, index) && phraseCanSpeak(quoted);
	const subject = objectPronoun(tokens, index + 1) ?? (speaks ? quoted : null);
	return subject && { ...placeOf(verb), subject, inverted: false };
}

/** “citing a letter by Ann Roe”: whoever wrote it. */
function citingCue(verb: ReportingVerb): Cue | null {
	const { tokens, phrases, index, lemma } = verb;
	const cited = lemma === 'cite' ? citedWriting(tokens, phrases, index) : null;
	return cited && { ...placeOf(verb), subject: authorOf(tokens, phrases, cited), inverted: false };
}

/** “…,” said Ann Roe; “…,” said one, who is nobody. */
function invertedCue(verb: ReportingVerb): Cue | null {
	const { tokens, phrases, index } = verb;
	const after = invertedSubject(verb);
	if (after) return { ...placeOf(verb), subject: authorOf(tokens, phrases, after), inverted: true };
	const isOne = isBehindQuotation(tokens, index) && isOneBehind(tokens, index);
	return isOne ? { ...placeOf(verb), subject: null, inverted: true, unsaid: true } : null;
}

/** “Ann Roe said”: a verb whose subject stands before it, if it has one. */
function plainCue(verb: ReportingVerb): Cue {
	const { tokens, phrases, index } = verb;
	const own = isOfThing(tokens, index) ? null : ownSubject(verb);
	const subject = own && authorOf(tokens, phrases, tellerOf(tokens, phrases, own, index));
	const unsaid = isUnsaid(tokens, index, subject) || isSomeoneElse(tokens, index);
	// “who” after nobody in particular
	return {
		...{ ...placeOf(verb), ...(unsaid && { unsaid }), inverted: false },
		subject: subject?.head.lower === 'who' ? null : subject,
	};
}

/** The subject before a verb, or the one that it has in common with the verb before. */
function ownSubject(verb: ReportingVerb): NounPhrase | null {
	const { tokens, phrases, index, previous } = verb;
	const shared =
		previous &&
		sharesSubject(tokens, index) &&
		previous.lemma !== 'cite' &&
		!isClosed(tokens, phrases, previous, index) &&
		!newClauseBetween(tokens, phrases, previous.to, index);
	return (
		(previous && reportedSubject(tokens, phrases, index, previous.to)) ??
		(shared ? previous.subject : borrowedSubject(tokens, phrases, index)) ??
		subjectBefore(tokens, phrases, index)
	);
}

/** Verbs that take an object, which is no subject though it stands behind them: “…, denied the sale”. */
const neverInverted = new Set([
	...denialVerbs,
	...`tell inform remind assure urge advise accuse blame call describe confirm
	condemn criticise criticize denounce praise thank brand label compare liken demand welcome`.split(
		/\s+/u,
	),
]);
/** Verbs whose subject may stand behind them though nothing is quoted: “the bridge is closed, says Ann Roe”. */
const invertsFreely =
	/^(?:say|write|report|add|warn|explain|note|argue|claim|announce|suggest|predict|believe|reckon|insist|reveal|declare|complain|concede|admit|recall)$/u;

/** Whether the sentence that reaches to a verb has another before it. */
function hasVerb(tokens: readonly FrameToken[], verb: number): boolean {
	const start = sentenceStart(tokens, verb);
	return tokens.slice(start, verb).some((token) => isVerb(token) || token.pos === quotedPos);
}

/**
 * The subject behind a verb: “…,” said Ann Roe. After reported words without marks only at the end
 * of its clause: the bridge is closed, says Ann Roe.
 */
function invertedSubject({ tokens, phrases, index, lemma }: ReportingVerb): NounPhrase | null {
	const before = tokens[index - 1];
	const quoted = isBehindQuotation(tokens, index);
	const participle = tokens[index]!.lower.endsWith('ing');
	if (participle || (!quoted && neverInverted.has(lemma))) return null;
	if (!quoted && (before?.text !== ',' || !invertsFreely.test(lemma))) return null;
	const subject = subjectAfter(tokens, phrases, index);
	// “called “The Price of Water”, said the verdict was …”
	if (quoted && subject && tokens[subject.to]?.pos === 'AUX') return null;
	const breaks = before?.text === ',' && !hasVerb(tokens, index);
	if (subject && isNoSubject(tokens, subject, { lemma, quoted, breaks })) return null;
	const behind = subject && tokens[subject.to];
	return quoted || !behind || /^(?:PUNCT|ADP)$/u.test(behind.pos) ? subject : null;
}
