import { cueVerbs } from '../../language/cue-verbs.ts';
import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../language/noun-phrases.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from './frames.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** A verb or phrase of a frame that reports speech, and who speaks by it. */
export interface Cue extends TextPositionSelector {
	/** Indices of its first and last token in the frame. */
	readonly from: number;
	readonly to: number;
	readonly lemma: string;
	readonly subject: NounPhrase | null;
	/** Whether the subject stands after it (“said Ann Roe”, “according to Ann Roe”). */
	readonly inverted: boolean;
}

/** Verbs that report whatever the tagger makes of them. */
const certain = new Set('said says told tells added adds wrote asked called warned'.split(' '));
/** Verbs that take the hearer as object and so never stand before their subject. */
const neverInverted = new Set(
	'tell inform remind assure urge advise accuse blame call describe'.split(' '),
);
const beForms = new Set('is are was were be been being'.split(' '));

/** The cues of a frame, in order. */
export function cuesOf({ tokens }: Frame): Cue[] {
	const phrases = nounPhrases(tokens);
	const cues: Cue[] = [];
	for (const [index, token] of tokens.entries()) {
		const lemma = cueVerbs.get(token.lower) ?? unlisted(tokens, phrases, index);
		if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
			cues.push(accordingTo(tokens, phrases, index));
		} else if (lemma !== null && isVerb(tokens, index)) {
			cues.push(verbCue(tokens, phrases, index, lemma, cues.at(-1)));
		}
	}
	return cues;
}

/**
 * A verb that no list has reports all the same where it stands between its subject and a
 * quotation: “…,” she thundered; Roe shot back: “…”.
 */
function unlisted(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): string | null {
	const token = tokens[index]!;
	const verbal = token.pos === 'VERB' || /^\p{Ll}+ed$/u.test(token.text);
	if (!verbal || token.lower.endsWith('ing')) return null;
	const colon = tokens.slice(index + 1, index + 4).findIndex(({ text }) => text === ':');
	if (colon >= 0 && tokens[index + colon + 2]?.pos === quotedPos) return token.lower;
	const before = phrases.find(
		({ to }) => to === index || (to === index - 1 && tokens[to]?.pos === 'ADV'),
	);
	const subject = before && phraseCanSpeak(before) ? tokens[before.from - 1] : tokens[index - 1];
	const inverted = subject === tokens[index - 1] && subjectAfter(tokens, phrases, index) === null;
	return subject && opensReport(subject) && !inverted ? token.lower : null;
}

/** Whether a quotation closes so that its sentence goes on: with a comma, or asking or crying out. */
function opensReport({ pos, text }: FrameToken): boolean {
	return pos === quotedPos && /[,!?]$/u.test(text);
}

function accordingTo(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): Cue {
	return {
		from: index,
		to: index + 1,
		start: tokens[index]!.start,
		end: tokens[index + 1]!.end,
		lemma: 'according to',
		subject: subjectAfter(tokens, phrases, index + 1),
		inverted: true,
	};
}

/** Whether a word that can report is a verb here, not a noun (“the claims”) or an adjective. */
function isVerb(tokens: readonly FrameToken[], index: number): boolean {
	const token = tokens[index]!;
	const before = tokens[index - 1];
	if (token.pos === quotedPos) return false;
	if (/^put(?:s|ting)?$/u.test(token.lower)) return tokens[index + 1]?.lower === 'it';
	if (certain.has(token.lower)) return before?.text !== '-';
	if (before && /^(?:DET|ADJ|NUM)$/u.test(before.pos)) return false;
	if (before && /^['’]s?$/u.test(before.text)) return false;
	return token.pos === 'VERB' || !cueVerbs.has(token.lower);
}

function verbCue(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
	lemma: string,
	previous: Cue | undefined,
): Cue {
	const token = tokens[index]!;
	const place = { from: index, to: index, start: token.start, end: token.end, lemma };
	if (isPassive(tokens, index) && lemma !== 'quote') {
		const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 6 && lower === 'by');
		return { ...place, subject: by < 0 ? null : subjectAfter(tokens, phrases, by), inverted: true };
	}
	const after = neverInverted.has(lemma) ? null : invertedSubject(tokens, phrases, index);
	if (after) return { ...place, subject: after, inverted: true };
	const shared =
		previous && sharesSubject(tokens, index) && !endsBetween(tokens, previous.to, index);
	const subject = shared ? previous.subject : subjectBefore(tokens, phrases, index);
	return { ...place, subject, inverted: false };
}

/** “was described by”, “has been accused”. */
function isPassive(tokens: readonly FrameToken[], index: number): boolean {
	let at = index - 1;
	while (tokens[at]?.pos === 'ADV') at--;
	return beForms.has(tokens[at]?.lower ?? '') && /(?:ed|en|ld|id|ght)$/u.test(tokens[index]!.lower);
}

/**
 * The subject behind a verb: “…,” said Ann Roe. After reported words without marks only at the end
 * of its clause: the bridge is closed, says Ann Roe.
 */
function invertedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): NounPhrase | null {
	const before = tokens[index - 1];
	const quoted = before?.pos === quotedPos;
	if (!quoted && (before?.text !== ',' || tokens[index]!.lower.endsWith('ing'))) return null;
	const subject = subjectAfter(tokens, phrases, index);
	const behind = subject && tokens[subject.to];
	return quoted || !behind || /^(?:PUNCT|ADP)$/u.test(behind.pos) ? subject : null;
}

/** “and warned”, “, saying”: the verb has the subject of the one before it. */
function sharesSubject(tokens: readonly FrameToken[], index: number): boolean {
	let at = index - 1;
	while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX') at--;
	const before = tokens[at];
	if (before?.lower === 'and' || before?.lower === 'or' || before?.lower === 'but') return true;
	return before?.text === ',' && tokens[index]!.lower.endsWith('ing');
}

/** Whether a sentence ends between two tokens. */
export function endsBetween(tokens: readonly FrameToken[], from: number, to: number): boolean {
	return tokens
		.slice(from, to)
		.some(({ pos, text }) => pos !== quotedPos && /^[.!?]+$/u.test(text));
}
