import type { ToldFigure } from './told-beside.ts';

/** Signs of money, and the words for it; “11 million pounds of fish” weigh so much. */
const currencies = [
	['£', /^pounds?(?: sterling)?$/iu],
	['€', /^euros?$/iu],
	['$', /^dollars?$/iu],
	['¥', /^yen$/iu],
] as const;

/** “£9 million” and “11 million pounds”: one currency, by its sign and in words. */
export const areOneCurrency = (one: ToldFigure, other: ToldFigure): boolean =>
	isInWords(one[1].unit, other) || isInWords(other[1].unit, one);

function isInWords(sign: string | null, [{ exact, start }, { end, unit }]: ToldFigure): boolean {
	const words = currencies.find(([each]) => each === sign)?.[1];
	return Boolean(words?.test(unit ?? '')) && !/^\s*\p{L}+ of\b/u.test(exact.slice(end - start));
}

/** The sign of the currency in which a unit counts; the unit itself where it is none. */
export const signOf = (unit: string): string =>
	currencies.find(([, words]) => words.test(unit))?.[0] ?? unit;
