import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { quotedPos, type FrameToken } from './frames.ts';

/** “… after she attacked the law and blamed …”: a clause with a subject of its own between two verbs. */
export function newClauseBetween(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	from: number,
	to: number,
): boolean {
	return phrases.some(
		(phrase) =>
			phrase.from > from + 1 &&
			phrase.to < to &&
			/^(?:after|before|when|while|because|as|if|since|though|although)$/u.test(
				tokens[phrase.from - 1]!.lower,
			) &&
			phraseCanSpeak(phrase) &&
			/^(?:VERB|AUX)$/u.test(tokens[phrase.to]?.pos ?? ''),
	);
}

/** Whether a sentence ends between two tokens. */
export function endsBetween(tokens: readonly FrameToken[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ pos, text }) => pos === 'PUNCT' && /^[.!?]+$/u.test(text));
}

const conjunctions = new Set(
	'but while although though because whereas that if when as after before'.split(' '),
);

/** Where the clause that reaches to `end` begins. */
export function clauseStart(tokens: readonly FrameToken[], end: number): number {
	for (let at = end - 1; at > 0; at--) {
		const token = tokens[at - 1]!;
		if (endsSentence(token) || token.text === ';' || token.text === ':') return at;
		const joins = token.pos === 'SCONJ' || token.pos === 'CCONJ' || tokens[at]?.pos === 'PRON';
		if (conjunctions.has(token.lower) && joins) return at;
	}
	return 0;
}

export function endsSentence(token: FrameToken | undefined): boolean {
	return token === undefined || (token.pos === 'PUNCT' && /^[.!?]+$/u.test(token.text));
}

/** Whether a quotation stands right before a word, with at most a comma or a dash between: “…”, said Roe. */
export function isBehindQuotation(tokens: readonly FrameToken[], index: number): boolean {
	const between = /^(?:[,–—-]|--)$/u.test(tokens[index - 1]?.text ?? '') ? 2 : 1;
	return tokens[index - between]?.pos === quotedPos;
}

/** A mark that ends a sentence, or a part of one that a semicolon closes; not one inside a quotation. */
export const isStop = ({ text, pos }: FrameToken): boolean =>
	pos !== quotedPos && /^[.!?;]$/u.test(text);

/** Where the sentence, or its part, begins that reaches to `end`. */
export function sentenceStart(tokens: readonly FrameToken[], end: number): number {
	return tokens.findLastIndex((token, at) => at < end && isStop(token)) + 1;
}
