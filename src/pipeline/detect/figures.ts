import type { NounPhrase } from '../../language/noun-phrases.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/tokens.ts';
import type { Figure } from '../../model/figure.ts';
import { wordsOfTokens } from './mentions.ts';

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
	'zero one two three four five six seven eight nine ten eleven twelve'
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
})) {
	numberWords.set(word, amount);
}
const hedges =
	/(?<!\p{L})(over|about|around|nearly|almost|roughly|approximately|at least|at most|up to|more than|less than|fewer than|as many as|no more than|an estimated|estimated|under|close to)$/iu;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** The numbers of a sentence, with what they count; years, days of a month and clock times are none. */
export function figuresIn(tokens: readonly Token[]): Figure[] {
	const phrases = nounPhrases(tokens);
	return tokens.flatMap((token, index) => {
		const base = amountOf(token.lower);
		const scale = scales.get(tokens[index + 1]?.lower ?? '');
		// “one” alone counts nothing: “one engineer”, “one of them”
		const counts = base !== null && (token.lower !== 'one' || scale !== undefined);
		if (!counts || isDate(tokens, index)) return [];
		const last = scale ? index + 1 : index;
		const before = wordsOfTokens(tokens.slice(Math.max(0, index - 3), index));
		return [
			{
				start: token.start,
				end: tokens[last]!.end,
				amount: base * (scale ?? 1),
				unit: unitOf(tokens, phrases, index, last),
				hedge: hedges.exec(before.trim())?.[1]?.toLowerCase() ?? null,
			},
		];
	});
}

/** The amount that a token stands for: 12,000, 2.5, $40m, five; null for anything else. */
export function amountOf(word: string): number | null {
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
	return after?.text === ':' && after.start === end;
}

/** The currency before the number, the sign behind it, or the rest of its noun phrase. */
function unitOf(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
	index: number,
	last: number,
): string | null {
	const before = tokens[index - 1];
	if (before && /^\p{Sc}$/u.test(before.text)) return before.text;
	if (/^(?:%|percent|per)$/u.test(tokens[last + 1]?.lower ?? '')) return '%';
	const phrase = phrases.find(({ from, to }) => from <= index && last + 1 < to);
	const unit = phrase ? phrase.tokens.slice(last + 1 - phrase.from) : [];
	return unit.length > 0 ? wordsOfTokens(unit) : null;
}
