import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import type { Cue } from '../cues/cues.ts';

/** Who puts a question: one who asks for a living, and hardly answers, or anybody who says “you”. */
export type Question = 'of an asker' | 'to somebody' | null;

/** ““Did you know?” the prosecutor asked”, “A reporter asked if he was sorry”: the question that a cue puts. */
export function questionOf(tokens: readonly FrameToken[], cue: Cue): Question {
	const quoted = questionBeside(tokens, cue);
	const isPut = quoted !== null || asksFor(tokens, cue) || shouts(cue);
	if (isPut && isAsker(cue)) return 'of an asker';
	return quoted !== null && /\b(?:you|your)\b/iu.test(quoted) && cue.lemma === 'ask'
		? 'to somebody'
		: null;
}

const askers = new Set(
	`reporter journalist correspondent presenter interviewer host moderator broadcaster questioner prosecutor barrister
	attorney lawyer counsel judge magistrate coroner examiner interrogator detective`.split(/\s+/u),
);

/** “the prosecutor”, “prosecutor Ann Roe”. */
const isAsker = ({ subject }: Cue): boolean =>
	subject?.tokens.some(({ lower, start }) => {
		const named = subject.name[0]?.start ?? Infinity;
		return start < named && askers.has(lower);
	}) ?? false;

/** “asked if he was sorry”, “asked about it”. */
const asksFor = (tokens: readonly FrameToken[], { lemma, to }: Cue): boolean =>
	lemma === 'ask' &&
	/^(?:if|whether|why|how|what|when|where|who|about)$/u.test(tokens[to + 1]?.lower ?? '');

/** “Will he go, a reporter shouts”. */
const shouts = ({ lemma, subject, from }: Cue): boolean =>
	/^(?:shout|yell|call|inquire|enquire)$/u.test(lemma) && (subject?.from ?? from) > 0;

/** The quoted words beside a cue, where they end as a question does. */
function questionBeside(tokens: readonly FrameToken[], { from, to, subject }: Cue): string | null {
	const before = tokens.slice(0, Math.min(from, subject?.from ?? from)).at(-1);
	const behind = tokens.slice(Math.max(to, (subject?.to ?? 0) - 1) + 1);
	const led = /^[:,]$/u.test(behind[0]?.text ?? '') ? behind[1] : behind[0];
	const found = [before, led].find((token) => token?.pos === quotedPos && isQuestion(token.text));
	return found?.text ?? null;
}

const isQuestion = (words: string): boolean => /\?[\s”"’']*$/u.test(words);

/** Whether quoted words answer: “Yes”, “Never”, “Of course not”. */
export const answersPlainly = (words: string): boolean =>
	/^\P{L}*(?:yes|yeah|no|never|not (?:at all|really|yet)|of course|absolutely|certainly|definitely)\b/iu.test(
		words,
	);
