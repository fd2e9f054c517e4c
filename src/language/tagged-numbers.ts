import { isVerb } from './parts-of-speech.ts';
import type { Token } from './tokens.ts';

/** “$334m.”: the stop is the sentence's, and no part of the “m”, which without a currency is a metre. */
export function asScale(token: Token, index: number, tokens: readonly Token[]): Token {
	const isMoney = /\p{Sc}$/u.test(tokens[index - 2]?.text ?? '');
	const isScale = isMoney && /^(?:m|mn|bn|tn|k)\.$/u.test(token.lower);
	if (!isScale) return token;
	const [text, lower] = [token.text.slice(0, -1), token.lower.slice(0, -1)];
	return { ...token, text, lower, end: token.end - 1 };
}

/** “No 10 said”, “a No 10 source”: a house number that stands for who works there, as “No 10 seed” doesn't. */
export function asHouse(token: Token, index: number, tokens: readonly Token[]): Token {
	const at = /^(?:No|Number)\.?$/u.test(token.text) ? index : index - 1;
	const words = `${tokens[at]?.text.replace('.', '')} ${tokens[at + 1]?.text}`;
	if (!/^(?:No|Number) 1[01]$/u.test(words)) return token;
	const next = tokens[at + 2];
	const acts = isVerb(next) || /^['’]s$/u.test(next?.text ?? '');
	const owns = /^(?:spokes\p{L}+|sources?|officials?|aides?|insiders?|staff)$/u.test(
		next?.lower ?? '',
	);
	return acts || owns ? { ...token, pos: 'PROPN' } : token;
}

/** “The 43-year-old said”: with no noun behind it, an age stands for the person. */
export function asAge(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.lower !== 'old' || !/^years?$/u.test(tokens[index - 2]?.lower ?? '')) return token;
	return /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index + 1]?.pos ?? '')
		? token
		: { ...token, pos: 'NOUN' };
}
