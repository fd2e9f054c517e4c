import { turningConjunctions } from '../../../language/conjunctions.ts';
import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { quotedPos, type FrameToken } from './frames.ts';

/** “… after she attacked the law and blamed …”: a clause with a subject of its own between two verbs. */
export function newClauseBetween(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	from: number,
	to: number,
): boolean {
	if (goesOnWithWho(tokens, from, to)) return true;
	return phrases.some(
		(phrase) =>
			phrase.from > from + 1 &&
			phrase.to < to &&
			/^(?:after|before|when|while|because|as|if|since|though|although)$/u.test(
				tokens[phrase.from - 1]!.lower,
			) &&
			phraseCanSpeak(phrase) &&
			isVerb(tokens[phrase.to]) &&
			// “as strong as Cole has, and said”
			!(tokens[phrase.to]!.pos === 'AUX' && tokens[phrase.to + 1]?.pos === 'PUNCT'),
	);
}

/** “She expects to meet Cole, who leads the firm and calls it …”: the second verb of who is spoken of. */
function goesOnWithWho(tokens: readonly FrameToken[], from: number, to: number): boolean {
	const and = tokens[to - 1]?.lower === 'and' && tokens[to - 2]?.text !== ',' ? to - 1 : -1;
	const who = tokens.findLastIndex(({ lower }, at) => at > from && at < and && lower === 'who');
	// “thanked the men who saved her and called them “heroes””, “… and added: “…””
	const isAbout = /^(?:them|him|her|it|:|that)$/u.test(tokens[to + 1]?.lower ?? '');
	return who > 0 && !isAbout && isVerb(tokens[who + 1]);
}

/** Whether a sentence ends between two tokens. */
export function endsBetween(tokens: readonly FrameToken[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ pos, text }) => pos === 'PUNCT' && /^[.!?]+$/u.test(text));
}

const conjunctions = new Set([
	...turningConjunctions,
	...'whereas that if when as after before'.split(' '),
]);

/** Where the clause that reaches to `end` begins. */
export function clauseStart(tokens: readonly FrameToken[], end: number): number {
	for (let at = end - 1; at > 0; at--) {
		const token = tokens[at - 1]!;
		if (endsSentence(token) || token.text === ';' || token.text === ':') return at;
		const joins = token.pos === 'SCONJ' || token.pos === 'CCONJ' || tokens[at]?.pos === 'PRON';
		if (conjunctions.has(token.lower) && joins) return at;
		if (token.lower === 'and' && joinsClauses(tokens, at - 1, end)) return at;
	}
	return 0;
}

/** “Four were sailors, and the ministry was swift to say”: a subject and a verb on both sides. */
function joinsClauses(tokens: readonly FrameToken[], and: number, end: number): boolean {
	if (tokens[and - 1]?.text !== ',') return false;
	const behind = tokens.slice(and + 1, end);
	const verb = behind.findIndex(isVerb);
	const start = tokens.findLastIndex((token, at) => at < and && isStop(token)) + 1;
	const hasSubject = behind.slice(0, Math.max(verb, 0)).some(({ pos }) => nominal.test(pos));
	return hasSubject && tokens.slice(start, and).some(isVerb);
}

const nominal = /^(?:NOUN|PROPN|PRON)$/u;

export function endsSentence(token: FrameToken | undefined): boolean {
	return token === undefined || (token.pos === 'PUNCT' && /^[.!?]+$/u.test(token.text));
}

/** Whether a quotation stands right before a word, with at most a comma or a dash between: “…”, said Roe. */
export function isBehindQuotation(tokens: readonly FrameToken[], index: number): boolean {
	const between = /^(?:[,–—-]|--)$/u.test(tokens[index - 1]?.text ?? '') ? 2 : 1;
	return tokens[index - between]?.pos === quotedPos;
}

/** “Ann Roe – no relation – said”: where what stands between dashes before a place begins; the place itself if nothing does. */
export function insertionBefore(tokens: readonly FrameToken[], end: number): number {
	if (!isDash(tokens, end - 1)) return end;
	const opening = tokens.findLastIndex(
		(token, at) => at < end - 1 && (isStop(token) || isDash(tokens, at)),
	);
	return isDash(tokens, opening) && end - opening <= longestInsertion ? opening : end;
}

/** In tokens, with its dashes. */
const longestInsertion = 14;

/** A dash, and no hyphen inside a word. */
export function isDash(tokens: readonly FrameToken[], at: number): boolean {
	const { text = '', start = 0 } = tokens[at] ?? {};
	return /^(?:[–—-]|--)$/u.test(text) && (tokens[at - 1]?.end ?? start) < start;
}

/** A mark that ends a sentence, or a part of one that a semicolon closes; not one inside a quotation. */
export const isStop = ({ text, pos }: FrameToken): boolean =>
	pos !== quotedPos && /^[.!?;]$/u.test(text);

/** Where the sentence, or its part, begins that reaches to `end`. */
export function sentenceStart(tokens: readonly FrameToken[], end: number): number {
	return tokens.findLastIndex((token, at) => at < end && isStop(token)) + 1;
}
