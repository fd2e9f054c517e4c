import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokens.ts';
import { singular } from '../../../language/speaking.ts';
import type { Figure } from '../../../model/figure.ts';
import { wordsOfTokens } from '../names/mentions.ts';

const scales = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
]);
const numberWords = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, index) => [word, index]),
);
for (const [word, amount] of Object.entries({
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	dozen: 12,
	twice: 2,
	thrice: 3,
})) {
	numberWords.set(word, amount);
}
const hedges =
	/(?<!\p{L})(over|about|around|nearly|almost|roughly|approximately|at least|at most|up to|more than|less than|fewer than|as many as|no more than|an estimated|estimated|under|close to|some)$/iu;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

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
		const upper = rangeEnd(tokens, number.last);
		const last = upper?.last ?? number.last;
		past = last + 1;
		figures.push(
			toFigure(tokens, phrases, {
				index,
				last,
				amount: number.amount,
				until: upper?.amount ?? null,
			}),
		);
	}
	return figures;
}

/** A number and the index of its last token; null where none begins. */
function numberAt(
	tokens: readonly Token[],
	index: number,
): { amount: number; last: number } | null {
	const { lower } = tokens[index]!;
	const unit = unitBehind(tokens, index);
	const own = amountOf(lower);
	const base = own === null ? null : own + (unit ?? 0);
	const end = unit === null ? index : index + 2;
	const scale = scaleAt(tokens, end + 1);
	// “one” alone counts nothing: “one engineer”, “one of them”
	const counts = base !== null && (lower !== 'one' || scale !== undefined);
	if (!counts || isDate(tokens, index) || isNumbered(tokens, index)) return null;
	return { amount: base * (scale ?? 1), last: scale ? end + 1 : end };
}

/** “No 10”, “No. 3 seed”: a number that names, and counts nothing; “no 10 of them” isn't one. */
function isNumbered(tokens: readonly Token[], index: number): boolean {
	const before = tokens[tokens[index - 1]?.text === '.' ? index - 2 : index - 1];
	const next = tokens[index + 1];
	const plural =
		next?.pos === 'NOUN' && (next.lower === 'people' || singular(next.lower) !== next.lower);
	return /^(?:No\.?|Nos\.?|№)$/u.test(before?.text ?? '') && !plural;
}

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
	return token && (token.lower.length > 1 || joined) ? scales.get(token.lower) : undefined;
}

/** “10 to 15”, “10–15”: the upper end behind a number that ends at `last`, where it is the greater. */
function rangeEnd(tokens: readonly Token[], last: number): { amount: number; last: number } | null {
	const joint = tokens[last + 1];
	if (!/^(?:to|[-–—])$/u.test(joint?.lower ?? '')) return null;
	const upper = tokens[last + 2] ? numberAt(tokens, last + 2) : null;
	const lower = amountOf(tokens[last]!.lower) ?? 0;
	return upper && upper.amount > lower ? upper : null;
}

interface Counted {
	readonly index: number;
	readonly last: number;
	readonly amount: number;
	readonly until: number | null;
}

function toFigure(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
	{ index, last, amount, until }: Counted,
): Figure {
	const from = isCurrency(tokens[index - 1]) ? index - 1 : index;
	const before = wordsOfTokens(tokens.slice(Math.max(0, from - 3), from)).trim();
	const { start, lower } = tokens[index]!;
	const rule = /\d/u.test(lower) ? 'digits' : 'number word';
	return {
		...{ start, end: tokens[last]!.end, amount, until },
		unit: unitOf(tokens, phrases, index, last),
		hedge: hedges.exec(before)?.[1]?.toLowerCase() ?? null,
		...{ rule, confidence: sureness[rule] },
	};
}

/** The amount that a token stands for: 12,000, 2.5, $40m, five; null for anything else. */
function amountOf(word: string): number | null {
	const spelled = numberWords.get(word);
	if (spelled !== undefined) return spelled;
	const match = /^(?:[$€£¥₩₹])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|mn|bn)?$/u.exec(
		word,
	);
	if (!match) return null;
	return Number(match[1]!.replaceAll(',', '')) * (scales.get(match[2] ?? '') ?? 1);
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

const isCurrency = (token: Token | undefined): token is Token =>
	token !== undefined && /^\p{Sc}$/u.test(token.text);

/** The currency before the number, the sign behind it, or the rest of its noun phrase. */
function unitOf(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
	index: number,
	last: number,
): string | null {
	if (/^(?:twice|thrice)$/u.test(tokens[index]!.lower)) return 'times';
	const before = tokens[index - 1];
	if (isCurrency(before)) return before.text;
	if (/^(?:%|percent|per)$/u.test(tokens[last + 1]?.lower ?? '')) return '%';
	const phrase = phrases.find(({ from, to }) => from <= index && last + 1 < to);
	const unit = phrase ? phrase.tokens.slice(last + 1 - phrase.from) : [];
	return unit.length > 0 ? wordsOfTokens(unit) : null;
}
