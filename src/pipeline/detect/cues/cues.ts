import { cueVerbs } from '../../../language/cue-verbs.ts';
import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { endsBetween } from '../sentences/clause-borders.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { objectPronoun } from '../subjects/object-pronoun.ts';
import { subjectAfter } from '../subjects/subjects.ts';
import { denialPhraseAt } from './denial-phrase.ts';
import { isReportingVerb } from './reporting-verb.ts';
import { replyFrom } from './reply-phrase.ts';
import { tellingPhraseAt } from './telling-phrase.ts';
import { isUnlisted } from './unlisted-cues.ts';
import { verbCue } from './verb-cue.ts';
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
		const reply = replyFrom(tokens, index);
		if (phrase && !isWithin(tokens, index, previous)) {
			const cue = verbCue({ tokens, phrases, index, lemma: phrase.lemma, previous });
			const last = index + phrase.length - 1;
			cues.push({ ...cue, to: last, end: tokens[last]!.end });
		} else if (token.lower === 'according' && next === 'to') {
			cues.push(ledBy(tokens, phrases, [index, index + 1], 'according to'));
		} else if (token.lower === 'words' && next === 'of') {
			cues.push(ledBy(tokens, phrases, [index, index + 1], 'in the words of'));
		} else if (reply !== null) {
			cues.push(ledBy(tokens, phrases, [index, reply], 'reply'));
		} else if (isViewOf(tokens, phrases, index)) {
			cues.push(ledBy(tokens, phrases, [index, index], 'for'));
		} else if (
			lemma !== null &&
			isReportingVerb(tokens, index) &&
			!isWithin(tokens, index, previous)
		) {
			cues.push(verbCue({ tokens, phrases, index, lemma, previous }));
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
