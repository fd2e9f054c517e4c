import { isPeopleNoun } from './speaking.ts';
import type { Token } from './tokens.ts';

/** “According to police”: what stands behind these words is no verb. */
export function asSource(token: Token, index: number, tokens: readonly Token[]): Token {
	const led = tokens[index - 2]?.lower === 'according' && tokens[index - 1]?.lower === 'to';
	return led && token.pos === 'VERB' ? { ...token, pos: 'NOUN' } : token;
}

/** “Timo's shattered mum”, “the stunned driver”, “Ann Roe, lead writer”: between an owner or an article and a noun stands no verb. */
export function asAdjective(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const opens = before?.pos === 'DET' || /^['’]s$/u.test(before?.lower ?? '');
	const isLead =
		token.lower === 'lead' && (opens || before?.text === ',') && isPeopleNoun(next?.lower ?? '');
	const isParticiple = token.lower.endsWith('ed') && opens && next?.pos === 'NOUN';
	return token.pos === 'VERB' && (isLead || isParticiple) ? { ...token, pos: 'ADJ' } : token;
}

/** “…,” fumed one mum; “he puffed out his chest”: no adjective stands behind a pronoun, or before another determiner. */
export function asPast(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const isBehindSubject = /^(?:he|she|they)$/u.test(before?.lower ?? '');
	const isBeforeSubject =
		/^(?:one|another|an?|the)$/u.test(next?.lower ?? '') && /^[”"’']$/u.test(before?.text ?? '');
	return token.pos === 'ADJ' &&
		/^\p{Ll}+ed$/u.test(token.text) &&
		(isBehindSubject || isBeforeSubject)
		? { ...token, pos: 'VERB' }
		: token;
}
