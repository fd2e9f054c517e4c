import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** The age that a text gives beside a name, in years: “Ann Roe, 43,”, “Ann Roe, aged 43,”; null where it gives none. */
export function ageBeside(tokens: readonly FrameToken[], phrase: NounPhrase): number | null {
	const within = ageIn(phrase);
	if (within !== null || tokens[phrase.to]?.text !== ',') return within;
	const at = tokens[phrase.to + 1]?.lower === 'aged' ? phrase.to + 2 : phrase.to + 1;
	const closes = /^[,.;)]$/u.test(tokens[at + 1]?.text ?? '.');
	return closes ? years(tokens[at]?.text ?? '') : null;
}

/** The age in a phrase: “the 43-year-old builder”. */
export function ageIn({ tokens }: Pick<NounPhrase, 'tokens'>): number | null {
	const old = tokens.findIndex(({ lower }) => lower === 'old');
	const year = tokens[old - 2];
	return year && /^years?$/u.test(year.lower) ? years(tokens[old - 4]?.text ?? '') : null;
}

const years = (word: string): number | null => (/^\d{1,3}$/u.test(word) ? Number(word) : null);
