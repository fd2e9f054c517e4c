import { cueVerbs } from '../../../language/cue-verbs.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { sentenceStart } from '../sentences/clause-borders.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { subjectBefore } from './subjects.ts';

/**
 * “Ann Roe left no doubt that the council would act: “…””: who tells what the subject of a clause does, where its verb
 * tells nothing by itself; else that subject.
 */
export function tellerOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	subject: NounPhrase,
	verb: number,
): NounPhrase {
	const that = subject.from - 1;
	const { lower = '' } = tokens[that] ?? {};
	// “says the council will act: “…””
	const isSaid = lower === 'says' && tokens[subject.to]?.lower === 'will';
	const isTold = (lower === 'that' || isSaid) && subject.from < verb;
	if (!isTold || cueVerbs.has(tokens[verb]!.lower)) return subject;
	const start = sentenceStart(tokens, that);
	const end = isSaid ? that + 1 : that;
	const main = tokens.findLastIndex(({ pos }, at) => at >= start && at < end && pos === 'VERB');
	return (main < 0 ? null : subjectBefore(tokens, phrases, main)) ?? subject;
}
