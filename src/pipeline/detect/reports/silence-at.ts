import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';
import { silenceEnd } from './silence-end.ts';
import { silencePatterns, type SilencePattern } from './silence-patterns.ts';

/** Words of a frame that say of somebody to keep silent. */
export interface FoundSilence extends Omit<SilencePattern, 'pattern'> {
	/** The tokens of what is not done or told, and of the words that say so. */
	readonly from: number;
	readonly to: number;
	readonly cueFrom: number;
	readonly cueTo: number;
	/** Where the one begins whom the words reach; null where they tell of none. */
	readonly hearer: number | null;
}

/** Words that may open a pattern: behind all others nothing is looked for. */
const mayOpen =
	/^(?:(?:declin|refus|prefer|cho|opt|stop|offer|provide|give|gave|made|left|leav|attempt|effort|call|messag|e-?mail|request|question|quer|inquir|enquir|invitation|text|letter|voicemail)\p{L}*|would|wo|will|['’]ll|do|does|did|has|have|had|could|can|ca|is|are|was|were|neither|there)$/u;

/** How far a pattern is read, in tokens. */
const reach = 30;

/** The silence that is told from a token on; null where none is. */
export function silenceAt(tokens: readonly FrameToken[], at: number): FoundSilence | null {
	if (!mayOpen.test(tokens[at]!.lower)) return null;
	const near = tokens.slice(at, at + reach);
	const stop = near.findIndex(({ pos, text }) => pos === quotedPos || /^[.!?;]$/u.test(text));
	const words = lowerWords(stop < 0 ? near : near.slice(0, stop));
	for (const { pattern, ...rest } of silencePatterns) {
		const groups = pattern.exec(words)?.indices?.groups;
		if (!groups) continue;
		const [from, to] = placeOf(words, groups['content']!, at);
		const [cueFrom, cueTo] = placeOf(words, groups['cue']!, at);
		const end = rest.reads === 'clause' ? silenceEnd(tokens, from, to) : to;
		const reached = groups['hearer'];
		const hearer = reached ? placeOf(words, reached, at)[0] : null;
		return { ...rest, ...{ from, cueFrom, cueTo, hearer }, to: end };
	}
	return null;
}

/** The tokens of some words of a text of tokens: the first, and the one behind the last. */
function placeOf(words: string, [start, end]: readonly [number, number], at: number) {
	const first = at + countIn(words.slice(0, start));
	return [first, first + countIn(words.slice(start, end))] as const;
}

const countIn = (words: string): number => words.match(/\S+/gu)?.length ?? 0;
