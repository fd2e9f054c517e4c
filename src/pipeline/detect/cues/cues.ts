import { cueVerbs } from '../../../language/cue-verbs.ts';
import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { denialVerbs } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import {
	endsBetween,
	isBehindQuotation,
	newClauseBetween,
	sentenceStart,
} from '../sentences/clause-borders.ts';
import { authorOf } from '../subjects/author-of.ts';
import { citedWriting } from './cited-writing.ts';
import { isClosed } from './closed-clause.ts';
import { denialPhraseAt } from './denial-phrase.ts';
import { borrowedSubject } from '../subjects/borrowed-subjects.ts';
import { sharesSubject } from '../subjects/distant-subject.ts';
import { isNoSubject } from '../subjects/parted-subject.ts';
import { isCalledSo, isNamed, isPassive } from './passives.ts';
import { isOfThing } from './of-thing.ts';
import { reportedSubject } from '../subjects/reported-subject.ts';
import { isReportingVerb } from './reporting-verb.ts';
import { objectPronoun } from '../subjects/object-pronoun.ts';
import { subjectAfter, subjectBefore } from '../subjects/subjects.ts';
import { tellerOf } from '../subjects/teller-of.ts';
import { tellingPhraseAt } from './telling-phrase.ts';
import { isUnlisted } from './unlisted-cues.ts';
import { isOneBehind, isSomeoneElse, isUnsaid } from './unsaid.ts';
import { isViewOf } from './view-of.ts';
import { isWithin } from './within-report.ts';

/** A verb or phrase of a frame that reports speech, and who speaks by it. */
export interface Cue extends TextPositionSelector {
	/** Indices of its first and last token in the frame. */
	readonly from: number;
	readonly to: number;
	readonly lemma: string;
	readonly subject: NounPhrase | null;
	/** Whether the subject stands after it (“said Ann Roe”, “according to Ann Roe”). */
	readonly inverted: boolean;
	/** Whether it tells what was not said: “never said”, “denied saying”. */
	readonly unsaid?: boolean;
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
/** The cues of a frame, in order. */
export function cuesOf({ tokens }: Frame): Cue[] {
	const phrases = nounPhrases(tokens);
	const cues: Cue[] = [];
	for (const [index, token] of tokens.entries()) {
		const previous = cues.findLast(({ to }) => !endsBetween(tokens, to, index));
		const lemma =
			cueVerbs.get(token.lower) ??
			(isUnlisted(tokens, phrases, index, previous) ? token.lower : null);
		const next = tokens[index + 1]?.lower;
		const phrase = phraseAt(tokens, index);
		if (phrase && !isWithin(tokens, index, previous)) {
			const cue = verbCue(tokens, phrases, index, phrase.lemma, previous);
			const last = index + phrase.length - 1;
			cues.push({ ...cue, to: last, end: tokens[last]!.end });
		} else if (token.lower === 'according' && next === 'to') {
			cues.push(ledBy(tokens, phrases, [index, index + 1], 'according to'));
		} else if (token.lower === 'words' && next === 'of') {
			cues.push(ledBy(tokens, phrases, [index, index + 1], 'in the words of'));
		} else if (isViewOf(tokens, phrases, index)) {
			cues.push(ledBy(tokens, phrases, [index, index], 'for'));
		} else if (
			lemma !== null &&
			isReportingVerb(tokens, index) &&
			!isWithin(tokens, index, previous)
		) {
			cues.push(verbCue(tokens, phrases, index, lemma, previous));
		}
	}
	return cues;
}

/** A phrase that reports as a verb does, in tokens: “shrugged off”, “made clear”. */
function phraseAt(
	tokens: readonly FrameToken[],
	index: number,
): { readonly length: number; readonly lemma: string } | null {
	const denial = denialPhraseAt(tokens, index);
	if (denial > 0) return { length: denial, lemma: 'dismiss' };
	const telling = tellingPhraseAt(tokens, index);
	return telling > 0 ? { length: telling, lemma: 'state' } : null;
}

/** A cue of words from one token to another, behind which its subject stands: “according to Ann Roe”. */
function ledBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	[from, to]: readonly [number, number],
	lemma: string,
): Cue {
	return {
		...{ from, to, lemma, start: tokens[from]!.start, end: tokens[to]!.end },
		subject: subjectAfter(tokens, phrases, to) ?? objectPronoun(tokens, to + 1),
		inverted: true,
	};
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
		const subject = by < 0 ? null : subjectAfter(tokens, phrases, by);
		const isApart =
			!previous ||
			tokens.slice(previous.to, index).some(({ text }) => /^(?:[,;–—-]|--|but)$/u.test(text));
		const isSomebodys =
			!subject && ((isApart && isNamed(tokens, index)) || isCalledSo(tokens, index));
		const unsaid = isSomebodys ? { unsaid: true } : {};
		return { ...place, ...unsaid, subject, inverted: true };
	}
	if (lemma === 'quote') {
		const quoted = phrases.find(({ from }) => from === index + 1);
		// “…,” the agency quotes her
		const her = objectPronoun(tokens, index + 1);
		if (her) return { ...place, subject: her, inverted: false };
		if (quoted && !isBehindQuotation(tokens, index) && phraseCanSpeak(quoted))
			return { ...place, subject: quoted, inverted: false };
	}
	const cited = lemma === 'cite' ? citedWriting(tokens, phrases, index) : null;
	if (cited) return { ...place, subject: authorOf(tokens, phrases, cited), inverted: false };
	const after = invertedSubject(tokens, phrases, index, lemma);
	if (after) return { ...place, subject: authorOf(tokens, phrases, after), inverted: true };
	if (isBehindQuotation(tokens, index) && isOneBehind(tokens, index))
		return { ...place, subject: null, inverted: true, unsaid: true };
	const shared =
		previous &&
		sharesSubject(tokens, index) &&
		previous.lemma !== 'cite' &&
		!isClosed(tokens, phrases, previous, index) &&
		!newClauseBetween(tokens, phrases, previous.to, index);
	const own = isOfThing(tokens, index)
		? null
		: ((previous && reportedSubject(tokens, phrases, index, previous.to)) ??
			(shared ? previous.subject : borrowedSubject(tokens, phrases, index)) ??
			subjectBefore(tokens, phrases, index));
	const subject = own && authorOf(tokens, phrases, tellerOf(tokens, phrases, own, index));
	const unsaid =
		isUnsaid(tokens, index, subject) || isSomeoneElse(tokens, index) ? { unsaid: true } : {};
	// “who” after nobody in particular
	return {
		...{ ...place, ...unsaid, inverted: false },
		subject: subject?.head.lower === 'who' ? null : subject,
	};
}

/** Whether the sentence that reaches to a verb has another before it. */
function hasVerb(tokens: readonly FrameToken[], verb: number): boolean {
	const start = sentenceStart(tokens, verb);
	return tokens.slice(start, verb).some(({ pos }) => /^(?:VERB|AUX|QUOTED)$/u.test(pos));
}

/**
 * The subject behind a verb: “…,” said Ann Roe. After reported words without marks only at the end
 * of its clause: the bridge is closed, says Ann Roe.
 */
function invertedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
	lemma: string,
): NounPhrase | null {
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
