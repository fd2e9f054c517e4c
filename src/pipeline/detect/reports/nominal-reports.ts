import { isReportingNoun } from '../../../language/claim-nouns.ts';
import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { Cast } from '../names/cast.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { madeBy } from '../speakers/in-a-noun.ts';
import { withoutMainVerb } from '../sentences/clause-shape.ts';
import { openingEnd } from './opening-end.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { spanOf } from '../sentences/span-of.ts';
import type { Reported } from './reports.ts';

/** What nouns report: the clause behind “that”, from whoever makes the denial or claim. */
export function nominalReports(frame: Frame, cues: readonly NamedCue[], cast: Cast): Reported[] {
	const { tokens } = frame;
	const phrases = nounPhrases(tokens);
	return tokens.flatMap((token, index): Reported[] => {
		if (token.pos === 'VERB' || !isReportingNoun(token.lower)) return [];
		const that = tokens.findIndex(
			({ lower }, at) => at > index && at <= index + 16 && lower === 'that',
		);
		if (that < 0 || !isAttributed(tokens.slice(index + 1, that))) return [];
		// “there was no denial from Roe that …”
		if (
			/^(?:no|any|a|without)$/u.test(tokens[index - 1]?.lower ?? '') &&
			/^denial$/u.test(token.lower)
		)
			return [];
		const phrase = makerOf(phrases, index, that);
		const end = openingEnd(tokens, that + 1) ?? clauseEnd(tokens, that + 1);
		const content = withoutMainVerb(tokens.slice(that + 1, end));
		if (!phrase || content.length < 3) return [];
		return [
			{
				content: spanOf(content),
				form: 'clause of a noun',
				polarity: /^denials?$/u.test(token.lower) ? 'denied' : 'said',
				source: madeBy(phrase, cues, cast),
				cue: { start: token.start, end: token.end },
			},
		];
	});
}

/** Whether only whose words they are stands between the noun and “that”. */
function isAttributed(between: readonly FrameToken[]): boolean {
	if (between.length === 0) return true;
	const led = /^(?:from|by|of|in)$/u.test(between[0]!.lower);
	return led && !between.some((token) => isVerb(token) || /^[.;:,]$/u.test(token.text));
}

/** Whose denial it is: the owner of the noun, or who stands behind “from”. */
function makerOf(
	phrases: readonly NounPhrase[],
	noun: number,
	that: number,
): NounPhrase | undefined {
	const behind = phrases.find(
		(phrase) => phrase.from > noun && phrase.to <= that && phraseCanSpeak(phrase),
	);
	if (behind) return behind;
	const own = phrases.find(({ from, to }) => from <= noun && noun < to);
	if (!own || own.possessor.length === 0) return undefined;
	const owner = nounPhrases(own.possessor).at(-1);
	return owner && { ...owner, from: own.from + owner.from, to: own.from + owner.to };
}
