import { monthAbbreviations } from '../../../language/calendar.ts';
import { singular } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import { areMetres } from './metres.ts';
import { groups, numberWords } from '../../../text/number-words.ts';
import { amountOf, partOf } from './amounts.ts';

/** A month by its beginning. */
const months = new RegExp(`^(?:${[...monthAbbreviations, 'may'].join('|')})`, 'u');

/** A number, and the index of its last token. */
export interface PrintedNumber {
	readonly amount: number;
	readonly last: number;
	/** What it counts, where that stands within it: “a year and a half”. */
	readonly unit?: string;
}

/** A number, and the index of its last token; null where none begins. */
export function numberAt(tokens: readonly Token[], index: number): PrintedNumber | null {
	const number = fractionAt(tokens, index) ?? wholeAt(tokens, index);
	const isPart = isDate(tokens, index) || isNumbered(tokens, index) || isInName(tokens, index);
	return !number || isPart ? null : number;
}

/** “A dozen”, “half a million”, “a year and a half”. */
function fractionAt(tokens: readonly Token[], index: number): PrintedNumber | null {
	const [word, next, third] = tokens.slice(index, index + 3).map(({ lower }) => lower);
	if (word === 'half' && next === 'a' && groups.has(third ?? ''))
		return { amount: groups.get(third!)! / 2, last: index + 2 };
	if (!/^(?:an?|one)$/u.test(word!)) return null;
	if (next === 'dozen') return { amount: 12, last: index + 1 };
	const half = tokens[index + 1]?.pos === 'NOUN' ? halfBehind(tokens, index + 1) : null;
	return half === null ? null : { amount: 1.5, last: half, unit: tokens[index + 1]!.text };
}

/** “Twenty-five”, “six and a half”, “4 1/2”, “three hundred and twelve”, “2.5 million”. */
function wholeAt(tokens: readonly Token[], index: number): PrintedNumber | null {
	const { lower } = tokens[index]!;
	const own = amountOf(lower);
	if (own === null) return null;
	if (areMetres(tokens, index)) return { amount: own, last: index + 1, unit: 'metres' };
	const unit = unitBehind(tokens, index);
	const end = unit === null ? index : index + 2;
	const part = partBehind(tokens, end);
	const amount = own + (unit ?? 0) + (part?.amount ?? 0);
	const scaled = scaledBy(tokens, { amount, last: part?.last ?? end });
	// “one” alone counts nothing: “one engineer”, “one of them”
	return lower === 'one' && scaled.last === index ? null : scaled;
}

/** The part of one behind a number: “and a half”, “1/2”, “½”. */
function partBehind(tokens: readonly Token[], at: number): PrintedNumber | null {
	const half = halfBehind(tokens, at);
	if (half !== null) return { amount: 0.5, last: half };
	const amount = /^\d+$/u.test(tokens[at]!.text) ? partOf(tokens[at + 1]?.text ?? '') : null;
	return amount === null ? null : { amount, last: at + 1 };
}

/** The index of the last token of an “and a half” behind a token; null where none stands there. */
function halfBehind(tokens: readonly Token[], at: number): number | null {
	const behind = tokens.slice(at + 1, at + 7).map(({ lower, start }) => ({ lower, start }));
	const words = behind.filter(({ lower }) => lower !== '-').slice(0, 3);
	if (words.map(({ lower }) => lower).join(' ') !== 'and a half') return null;
	return at + 1 + behind.indexOf(words[2]!);
}

/** The sign of a currency, with its state or without: “$”, “US$”, “Rs”. */
export const isCurrency = (token: Token | undefined): token is Token =>
	token !== undefined && /^(?:(?:US)?\p{Sc}|Rs\.?)$/u.test(token.text);

/** A number with the scales behind it, and what comes to these: the twelve of “three hundred and twelve”. */
function scaledBy(tokens: readonly Token[], { amount, last }: PrintedNumber): PrintedNumber {
	const isJoined = tokens[last + 1]?.text === '-' && isCurrency(tokens[last - 1]);
	const at = isJoined ? last + 2 : last + 1;
	const scale = scaleAt(tokens, at);
	if (scale === undefined) return { amount, last };
	const more = tokens[at + 1]?.lower === 'and' ? tokens[at + 2] : undefined;
	const added = more && scale < 1e6 && numberWords.get(more.lower);
	const scaled = timesScale(amount, scale);
	if (!added || added >= 100) return scaledBy(tokens, { amount: scaled, last: at });
	const unit = unitBehind(tokens, at + 2);
	return { amount: scaled + added + (unit ?? 0), last: at + (unit === null ? 2 : 4) };
}

/** Without the crumbs of binary fractions: 4.1 million are 4,100,000. */
const timesScale = (amount: number, scale: number): number =>
	Number((amount * scale).toPrecision(12));

/** “No 10”, “No. 3 seed”: a number that names, and counts nothing; “no 10 of them” isn't one. */
function isNumbered(tokens: readonly Token[], index: number): boolean {
	const before = tokens[tokens[index - 1]?.text === '.' ? index - 2 : index - 1];
	const next = tokens[index + 1];
	const plural =
		next?.pos === 'NOUN' && (next.lower === 'people' || singular(next.lower) !== next.lower);
	return /^(?:No\.?|Nos\.?|№)$/u.test(before?.text ?? '') && !plural;
}

/** “AK-47”, “USB 3.0”, “zero-day”, the end of “magnitude-6.0”: part of a name or a number, and no count. */
function isInName(tokens: readonly Token[], index: number): boolean {
	const [name, mark, number, next] = tokens.slice(Math.max(0, index - 2), index + 2);
	if (index < 2 || !number) return tokens[index]!.lower === 'zero' && isZeroDay(tokens[index + 1]);
	const isTied = mark!.end === number.start;
	if (isTied && mark!.text === '.' && /\d$/u.test(name!.text)) return true;
	if (isTied && mark!.text === '-' && /^\p{Lu}{2,}$/u.test(name!.text)) return true;
	const isVersion = /^(?:USB|Windows|Web|iOS|Android|OS|Version)$/u.test(mark!.text);
	return isVersion || mark!.text === 'AK' || (number.lower === 'zero' && isZeroDay(next));
}

const isZeroDay = (token: Token | undefined): boolean => /^(?:day|-)$/u.test(token?.lower ?? '');

/** The five of “twenty-five”. */
function unitBehind(tokens: readonly Token[], index: number): number | null {
	const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/u.test(tokens[index]!.lower);
	const unit = numberWords.get(tokens[index + 2]?.lower ?? '') ?? 0;
	return tens && tokens[index + 1]?.text === '-' && unit > 0 && unit < 10 ? unit : null;
}

/** The scale behind a number; a letter is one only where it is written to the number, or to money: “100 m” are metres. */
function scaleAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	const joined =
		tokens[at - 1]?.end === token?.start || /^\p{Sc}$/u.test(tokens[at - 2]?.text ?? '');
	const isScale = token && (!/^m\.?$/u.test(token.lower) || joined);
	return isScale ? groups.get(token.lower.replace(/\.$/u, '')) : undefined;
}

/** A year, a day of a month, a time of day. */
function isDate(tokens: readonly Token[], index: number): boolean {
	const { text, end } = tokens[index]!;
	const [before, after] = [tokens[index - 1], tokens[index + 1]];
	if (months.test(before?.lower ?? '') && before?.pos === 'PROPN') return true;
	if (before?.text === '.' && months.test(tokens[index - 2]?.lower ?? '')) return true;
	if (months.test(after?.lower ?? '') && /^\p{Lu}/u.test(after!.text)) return true;
	if (/^(?:1[5-9]|20)\d\d$/u.test(text))
		return after?.pos !== 'NOUN' || /^(?:in|since|by|until|of|during)$/u.test(before?.lower ?? '');
	if (/^\d/u.test(text) && /^[ap]\.?m\b/u.test(after?.lower ?? '')) return true;
	return after?.text === ':' && after.start === end;
}
