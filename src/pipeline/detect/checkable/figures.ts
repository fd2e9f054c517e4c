import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Figure } from '../../../model/figure.ts';
import { wordsOfTokens } from '../names/words-of-tokens.ts';
import { partOf } from './amounts.ts';
import { isCurrency, numberAt, type PrintedNumber } from './numbers.ts';

const hedges =
	/(?<!\p{L})(over|about|around|nearly|almost|roughly|approximately|at least|upwards of|a minimum of|at most|up to|more than|no less than|no fewer than|less than|fewer than|as many as|no more than|an estimated|estimated|under|close to|some)$/iu;
/** How sure a number is one that counts, by how it is written. */
const sureness = { digits: 0.95, 'number word': 0.85 } as const;

/** The numbers of a sentence, with what they count; years, days of a month and clock times are none. */
export function figuresIn(tokens: readonly Token[]): Figure[] {
	const phrases = nounPhrases(tokens);
	const figures: Figure[] = [];
	let past = 0;
	for (let index = 0; index < tokens.length; index++) {
		const number = index < past ? null : numberAt(tokens, index);
		if (!number) continue;
		const upper = rangeEnd(tokens, index, number);
		const last = upper?.last ?? number.last;
		past = last + 1;
		figures.push(
			toFigure(tokens, phrases, {
				index,
				last,
				amount: number.amount,
				until: upper?.amount ?? null,
				...(number.unit !== undefined && { unit: number.unit }),
			}),
		);
	}
	return figures;
}

/** “10 to 15”, “10–15”, “between 10 and 15”: the upper end behind a number from `index` to `last`, where it is the greater. */
function rangeEnd(
	tokens: readonly Token[],
	index: number,
	{ amount, last }: PrintedNumber,
): PrintedNumber | null {
	const isBetween = tokens[index - 1]?.lower === 'between';
	const joint = tokens[last + 1]?.lower ?? '';
	if (!/^(?:to|[-–—])$/u.test(joint) && !(isBetween && joint === 'and')) return null;
	const upper = tokens[last + 2] ? numberAt(tokens, last + 2) : null;
	return upper && upper.amount > amount ? upper : null;
}

interface Counted {
	readonly index: number;
	readonly last: number;
	readonly amount: number;
	readonly until: number | null;
	readonly unit?: string;
}

function toFigure(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
	{ index, last, amount, until, unit }: Counted,
): Figure {
	const from = isCurrency(tokens[index - 1]) ? index - 1 : index;
	const before = wordsOfTokens(tokens.slice(Math.max(0, from - 3), from)).trim();
	const { start, lower } = tokens[index]!;
	const rule = /\d/u.test(lower) ? 'digits' : 'number word';
	return {
		...{ start, end: endOf(tokens[last]!), amount, until },
		unit: unit ?? unitOf(tokens, phrases, index, last),
		hedge: hedges.exec(before)?.[1]?.toLowerCase() ?? null,
		...{ rule, confidence: sureness[rule] },
	};
}

/** A sentence may end in “1500m.”, of which the full stop is no part. */
const endOf = ({ text, end }: Token): number => (text === 'm.' ? end - 1 : end);

/** The currency before the number, the sign behind it, or the rest of its noun phrase. */
function unitOf(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
	index: number,
	last: number,
): string | null {
	if (/^(?:twice|thrice)$/u.test(tokens[index]!.lower)) return 'times';
	const before = tokens[index - 1];
	if (before?.lower === 'magnitude') return 'magnitude';
	if (isCurrency(before)) return before.text.startsWith('Rs') ? '₹' : before.text.slice(-1);
	if (/^(?:%|percent|per)$/u.test(tokens[last + 1]?.lower ?? '')) return '%';
	// “2½ hours”: a sign is no part of a phrase
	const first = partOf(tokens[last]!.text) === null ? last : last + 1;
	const phrase = phrases.find(({ from, to }) => from <= first && last + 1 < to);
	const behind = phrase ? phrase.tokens.slice(last + 1 - phrase.from) : [];
	const named = isVerbBehind(tokens, behind) ? [] : behind;
	// “six years yesterday”
	const unit = isDay(named.at(-1)) ? named.slice(0, -1) : named;
	return unit.length > 0 ? wordsOfTokens([...unit, ...ageBehind(tokens, phrase!, unit)]) : null;
}

/** “Old girl” behind “the 11-year”, which is as well written with one hyphen as with two. */
function ageBehind(
	tokens: readonly Token[],
	{ to }: NounPhrase,
	unit: readonly Token[],
): readonly Token[] {
	const isYears = unit[0]!.text === '-' && unit.length === 2 && unit[1]!.lower === 'year';
	if (!isYears || tokens[to]?.lower !== 'old') return [];
	return tokens.slice(to, tokens[to + 1]?.pos === 'NOUN' ? to + 2 : to + 1);
}

/** “3,000 turning out”, “six left the rails”: what is done, which a tagger takes for what is counted. */
function isVerbBehind(tokens: readonly Token[], behind: readonly Token[]): boolean {
	const [word, ...others] = behind;
	if (!word || others.length > 0) return false;
	const next = tokens[tokens.indexOf(word) + 1];
	const isGoingOn =
		word.lower.endsWith('ing') && /^(?:out|up|in|on|off|away)$/u.test(next?.lower ?? '');
	return isGoingOn || (word.lower === 'left' && /^(?:DET|PROPN)$/u.test(next?.pos ?? ''));
}

const isDay = (token: Token | undefined): boolean =>
	/^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(
		token?.lower ?? '',
	);
