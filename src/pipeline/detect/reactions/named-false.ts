import { claimNounFrom } from '../../../language/claim-noun-from.ts';
import { callsUntrue, nonsense, untrueOfIt } from '../../../language/untrue.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { anaphorOf, type Anaphor } from '../cues/anaphors.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { spanOf } from '../sentences/span-of.ts';

/** What is called false: words told elsewhere, or those of a clause behind “the claim that”. */
interface NamedFalse {
	readonly anaphor: Anaphor;
	readonly content: TextPositionSelector | null;
}

/** Verbs by which one calls something by a name. */
export const isNaming = (lemma: string): boolean =>
	/^(?:call|brand|label|describe|dub|characterise|characterize|term|denounce|condemn|deem)$/u.test(
		lemma,
	);

/** “called the accusation false”, “described the claim that it had rusted as “fantasy””; null where nothing is called false. */
export function namedFalse(tokens: readonly FrameToken[], to: number): NamedFalse | null {
	const from = to + 1;
	const pronoun = /^(?:it|them|this|that)$/u.test(tokens[from]?.lower ?? '');
	const noun = pronoun ? from : claimNounFrom(tokens, from);
	if (noun < 0) return null;
	const that = tokens[noun + 1]?.lower === 'that' && !pronoun ? noun + 2 : -1;
	const verdict = that < 0 ? noun + 1 : verdictBehind(tokens, that);
	if (verdict < 0 || (that < 0 && !isVerdict(tokens, verdict, pronoun))) return null;
	const { lower } = tokens[noun]!;
	return {
		anaphor: pronoun ? 'pronoun' : anaphorOf(lower),
		content: that < 0 ? null : spanOf(tokens.slice(that, verdict)),
	};
}

/** How far a clause is read for what it is called. */
const reach = 30;

/** Where what a clause is called begins; -1 where it is called nothing that denies it. */
function verdictBehind(tokens: readonly FrameToken[], from: number): number {
	const near = tokens.slice(from, from + reach);
	const stop = near.findIndex(({ text }) => /^[.;!?]$/u.test(text));
	const clause = stop < 0 ? near : near.slice(0, stop);
	// “the claim that the count was wrong a distraction” calls it no more than that
	const at = clause.findLastIndex(
		(_, index) =>
			index > 1 &&
			!/^(?:AUX|ADP)$/u.test(clause[index - 1]!.pos) &&
			isVerdict(tokens, from + index, false),
	);
	return at > 0 && hasFiniteVerb(clause.slice(0, at)) ? from + at : -1;
}

function isVerdict(tokens: readonly FrameToken[], at: number, ofPronoun: boolean): boolean {
	const from = tokens[at]?.lower === 'as' ? at + 1 : at;
	const first = tokens[from];
	if (first?.pos === quotedPos && !ofPronoun) return callsUntrue(first.text);
	const words = tokens
		.slice(from, from + 8)
		.map(({ text }) => text)
		.join(' ');
	return (ofPronoun ? verdictOfIt : verdict).test(words);
}

const closing = String.raw`(?= ?(?:[.,;!]|(?:and|in)\b|$))`;
const verdict = new RegExp(`^${nonsense}${closing}`, 'iu');
const verdictOfIt = new RegExp(`^${untrueOfIt}${closing}`, 'iu');
