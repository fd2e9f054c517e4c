import { cueVerbs } from '../../../language/cue-verbs.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isReceiving } from '../../../language/receiving.ts';
import { isDocument } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { perceivedAt } from '../subjects/perceived.ts';
import { isIdiom } from './idioms.ts';

/** Verbs that report whatever the tagger makes of them. */
const certain = new Set('said says told tells added adds wrote asked called warned'.split(' '));
/** Verbs that report only where the topic behind them is quoted: spoke of “…”. */
const namesTopic = new Set('speak talk refer compare liken'.split(' '));

/** Whether a word that can report is a verb here that does, not a noun (“the claims”), an adjective or part of an idiom. */
export function isReportingVerb(tokens: readonly FrameToken[], index: number): boolean {
	const { pos, lower } = tokens[index]!;
	if (pos === quotedPos || findsWords(tokens, index) || isIdiom(tokens, index)) return false;
	if (perceivedAt(tokens, index) !== null) return true;
	if (/^put(?:s|ting)?$/u.test(lower)) return tokens[index + 1]?.lower === 'it';
	if (namesTopic.has(cueVerbs.get(lower) ?? '')) return quotesTopic(tokens, index);
	if (isWarning(tokens, index)) return true;
	if (certain.has(lower)) return !isBehindHyphen(tokens, index);
	return !isNounOrAdjective(tokens, index) && (pos === 'VERB' || !cueVerbs.has(lower));
}

/** “Roe found a note on her car: “…””: not her words. */
function findsWords(tokens: readonly FrameToken[], index: number): boolean {
	const object = isReceiving(tokens[index]!.lower)
		? nounPhrases(tokens).find(({ from }) => from === index + 1)
		: undefined;
	return object !== undefined && isDocument(object.head.lower);
}

function quotesTopic(tokens: readonly FrameToken[], index: number): boolean {
	const near = tokens.slice(index + 1, index + 9);
	if (/^(?:compar|liken)/u.test(tokens[index]!.lower))
		return near.some(
			({ pos }, at) => pos === quotedPos && /^(?:to|with)$/u.test(near[at - 1]?.lower ?? ''),
		);
	const behind = near.findIndex(({ pos }) => pos !== 'ADV');
	const led = /^(?:of|about|to)$/u.test(near[behind]?.lower ?? '');
	return led && near.some(({ pos }) => pos === quotedPos);
}

/** “stood firm, warning lawmakers”: behind a comma and before a hearer, unless “as”, “while” or “when” stands before it. */
function isWarning(tokens: readonly FrameToken[], index: number): boolean {
	if (tokens[index]!.lower !== 'warning' || tokens[index - 1]?.text !== ',') return false;
	const hasHearer = /^(?:PROPN|NOUN|DET)$/u.test(tokens[index + 1]?.pos ?? '');
	return (
		hasHearer && !tokens.slice(0, index).some(({ lower }) => /^(?:as|while|when)$/u.test(lower))
	);
}

/** “the so-called plan” */
function isBehindHyphen(tokens: readonly FrameToken[], index: number): boolean {
	const before = tokens[index - 1];
	return before?.text === '-' && before.end >= tokens[index]!.start;
}

/** “the claims”, “three reports”, “Roe's answers”, “aware of confirmed cases”. */
function isNounOrAdjective(tokens: readonly FrameToken[], index: number): boolean {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	if (/^(?:DET|ADJ|NUM)$/u.test(before?.pos ?? '')) return true;
	if (before?.pos === 'PART' && /^['’]s?$/u.test(before.text)) return true;
	const isOfNoun = /^(?:NOUN|NUM|SYM|PROPN|ADJ)$/u.test(next?.pos ?? '');
	return before?.pos === 'ADP' && tokens[index]!.lower.endsWith('ed') && isOfNoun;
}
