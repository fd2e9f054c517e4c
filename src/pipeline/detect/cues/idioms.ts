import { isVerb } from '../../../language/parts-of-speech.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** Whether a verb stands in its idiom. */
type Test = (tokens: readonly FrameToken[], verb: number) => boolean;

const anyVerb = /./u;

/** Idioms in which a verb that can report tells nobody's words: its forms, and what stands beside it. Their order tells nothing. */
const idioms: readonly (readonly [forms: RegExp, test: Test])[] = [
	// “the firm will continue to sell”
	[/^continu(?:e|es|ed|ing)$/u, goesOnDoing],
	// “Needless to say”
	[anyVerb, (tokens, verb) => isBehind(tokens, verb, 'needless to')],
	// “The Echo can reveal”: the paper's own words
	[/^(?:reveal|disclose)$/u, (tokens, verb) => isBehind(tokens, verb, 'can')],
	// “pointed a gun at”
	[/^point(?:s|ed|ing)?$/u, (tokens, verb) => tokens[verb + 1]?.pos === 'DET'],
	// “which testifies to the need”
	[/^testif/u, isSign],
	// “a lot of explaining to do”
	[/^(?:explaining|talking|answering)$/u, isTask],
	// “twice, in writing, that”
	[/^writing$/u, (tokens, verb) => isBehind(tokens, verb, 'in')],
	// “a group that calls itself”
	[anyVerb, namesItself],
	// “the company hoping to buy the club”
	[/^hoping$/u, isPlan],
	// “which the Echo has read”
	[/^read$/u, isReadByPaper],
	// “the director said to have devised it”, “the papers, said to show it,”, “Roe, asked to comment,”
	[/^(?:said|reported|alleged|claimed|thought|believed|rumou?red|asked)$/u, isToldOf],
	// “the man charged on Saturday”
	[/^charged$/u, isBroughtToCourt],
];

/** Whether a verb that can report stands in an idiom that reports nothing. */
export function isIdiom(tokens: readonly FrameToken[], verb: number): boolean {
	const { lower } = tokens[verb]!;
	return idioms.some(([forms, test]) => forms.test(lower) && test(tokens, verb));
}

function isBehind(tokens: readonly FrameToken[], verb: number, words: string): boolean {
	const from = verb - words.split(' ').length;
	return from >= 0 && lowerWords(tokens.slice(from, verb)) === words;
}

function isBefore(tokens: readonly FrameToken[], verb: number, words: string): boolean {
	const end = verb + 1 + words.split(' ').length;
	return lowerWords(tokens.slice(verb + 1, end)) === words;
}

/** Not beside somebody's words: “…,” she continued to say. */
function goesOnDoing(tokens: readonly FrameToken[], verb: number): boolean {
	const near = tokens.slice(Math.max(0, verb - 4), verb);
	const isSpeech = near.some(({ pos }) => pos === quotedPos);
	return isBefore(tokens, verb, 'to') && !isSpeech && isVerb(tokens[verb + 2] ?? tokens[verb]);
}

function isSign(tokens: readonly FrameToken[], verb: number): boolean {
	const what = tokens[verb - 1]?.lower ?? '';
	return isBefore(tokens, verb, 'to') && /^(?:which|that|this|it)$/u.test(what);
}

function isTask(tokens: readonly FrameToken[], verb: number): boolean {
	return isBehind(tokens, verb, 'of') && isBefore(tokens, verb, 'to do');
}

function namesItself(tokens: readonly FrameToken[], verb: number): boolean {
	const [relative, object] = [tokens[verb - 1]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
	return (
		/^(?:that|which|who)$/u.test(relative) &&
		/^(?:itself|himself|herself|themselves)$/u.test(object)
	);
}

function isPlan(tokens: readonly FrameToken[], verb: number): boolean {
	return tokens[verb - 1]?.pos === 'NOUN' && isBefore(tokens, verb, 'to');
}

function isReadByPaper(tokens: readonly FrameToken[], verb: number): boolean {
	const near = tokens.slice(Math.max(0, verb - 6), verb);
	const isOfWhich = near.some(({ lower }) => lower === 'which');
	return isOfWhich && /^(?:has|have|had)$/u.test(near.at(-1)!.lower);
}

function isToldOf(tokens: readonly FrameToken[], verb: number): boolean {
	if (isBefore(tokens, verb, 'to have')) return true;
	const isAside = tokens[verb - 1]?.text === ',' && isBefore(tokens, verb, 'to');
	return isAside && isVerb(tokens[verb + 2]);
}

function isBroughtToCourt(tokens: readonly FrameToken[], verb: number): boolean {
	const behind = tokens[verb + 1]?.lower ?? '';
	return tokens[verb - 1]?.pos === 'NOUN' && /^(?:on|with|in|over)$/u.test(behind);
}
