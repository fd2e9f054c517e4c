import { cueVerbs } from '../../../language/cue-verbs.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isReceiving } from '../../../language/receiving.ts';
import { isDocument } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { perceivedAt } from '../subjects/perceived.ts';

/** Verbs that report whatever the tagger makes of them. */
const certain = new Set('said says told tells added adds wrote asked called warned'.split(' '));
/** Verbs that report only where the topic behind them is quoted: spoke of “…”. */
const namesTopic = new Set('speak talk refer compare liken'.split(' '));

/** Whether a word that can report is a verb here, not a noun (“the claims”) or an adjective. */
export function isReportingVerb(tokens: readonly FrameToken[], index: number): boolean {
	const token = tokens[index]!;
	const before = tokens[index - 1];
	if (token.pos === quotedPos || findsWords(tokens, index)) return false;
	// “will continue to sell”
	const isGoingOn = cueVerbs.get(token.lower) === 'continue' && tokens[index + 1]?.lower === 'to';
	const isSpeech = tokens.slice(Math.max(0, index - 4), index).some(({ pos }) => pos === quotedPos);
	if (isGoingOn && !isSpeech && isVerb(tokens[index + 2] ?? token)) return false;
	// “Needless to say”
	if (before?.lower === 'to' && tokens[index - 2]?.lower === 'needless') return false;
	// “The Echo can reveal”: the paper's own words
	if (/^(?:reveal|disclose)$/u.test(token.lower) && before?.lower === 'can') return false;
	// “pointed a gun at”
	const isAimed = token.lower.startsWith('point') && tokens[index + 1]?.pos === 'DET';
	if (isAimed && cueVerbs.get(token.lower) === 'point') return false;
	// “which testifies to the need”
	const isSign = token.lower.startsWith('testif') && tokens[index + 1]?.lower === 'to';
	if (isSign && /^(?:which|that|this|it)$/u.test(before?.lower ?? '')) return false;
	// “a lot of explaining to do”
	const isTask = /^(?:explaining|talking|answering)$/u.test(token.lower);
	const next = tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
	if (isTask && before?.lower === 'of' && next.join(' ') === 'to do') return false;
	// “twice, in writing, that”, “a group that calls itself”
	if (token.lower === 'writing' && before?.lower === 'in') return false;
	const isRelative = /^(?:that|which|who)$/u.test(before?.lower ?? '');
	if (isRelative && /^(?:itself|himself|herself|themselves)$/u.test(tokens[index + 1]?.lower ?? ''))
		return false;
	// “the company hoping to buy the club”
	const isPlan = token.lower === 'hoping' && tokens[index + 1]?.lower === 'to';
	if (isPlan && before?.pos === 'NOUN') return false;
	// “which the Echo has read”
	const isOfWhich = tokens
		.slice(Math.max(0, index - 6), index)
		.some(({ lower }) => lower === 'which');
	const isPerfect = /^(?:has|have|had)$/u.test(before?.lower ?? '');
	if (token.lower === 'read' && isPerfect && isOfWhich) return false;
	if (perceivedAt(tokens, index) !== null) return true;
	if (/^put(?:s|ting)?$/u.test(token.lower)) return tokens[index + 1]?.lower === 'it';
	// “the man charged on Saturday”
	const isCharged = token.lower === 'charged' && before?.pos === 'NOUN';
	if (isCharged && /^(?:on|with|in|over)$/u.test(tokens[index + 1]?.lower ?? '')) return false;
	if (namesTopic.has(cueVerbs.get(token.lower) ?? '')) return quotesTopic(tokens, index);
	// “stood firm, warning lawmakers”
	const hearer = /^(?:PROPN|NOUN|DET)$/u.test(tokens[index + 1]?.pos ?? '');
	const isApart = tokens.slice(0, index).some(({ lower }) => /^(?:as|while|when)$/u.test(lower));
	if (token.lower === 'warning' && before?.text === ',' && hearer && !isApart) return true;
	if (certain.has(token.lower)) return before?.text !== '-' || before.end < token.start;
	if (before && /^(?:DET|ADJ|NUM)$/u.test(before.pos)) return false;
	if (before?.pos === 'PART' && /^['’]s?$/u.test(before.text)) return false;
	// “not aware of confirmed cases”
	const noun = /^(?:NOUN|NUM|SYM|PROPN|ADJ)$/u.test(tokens[index + 1]?.pos ?? '');
	if (before?.pos === 'ADP' && token.lower.endsWith('ed') && noun) return false;
	return token.pos === 'VERB' || !cueVerbs.has(token.lower);
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
