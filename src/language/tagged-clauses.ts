import { isVerb } from './parts-of-speech.ts';
import type { Token } from './tokens.ts';

/** Words that are a noun or a verb as the clause has another verb or none: “the family plans to sue”. */
const plans = /^(?:plans?|hopes?|aims?|needs?)$/u;

/** “The family plans to sue”: where nothing else is a verb of the clause; not “the plans to cut taxes were shelved”. */
export function asPlan(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.pos !== 'NOUN' || !plans.test(token.lower)) return token;
	const [before, next, third] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
	const isLed = next?.lower === 'to' && isVerb(third);
	const end = tokens.findIndex(({ text }, at) => at > index && /^[,.;:!?]$/u.test(text));
	const behind = tokens.slice(index + 3, end < 0 ? undefined : end);
	const isSubject = /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') && clauseHasNoVerb(tokens, index);
	const isAlone = behind.every(
		(token, at) => !isVerb(token) || /^(?:to|and)$/u.test(behind[at - 1]?.lower ?? ''),
	);
	return isLed && isSubject && isAlone ? { ...token, pos: 'VERB' } : token;
}

/** Whether between the last verb before a word, or what opens the clause, and the word stands one phrase. */
function clauseHasNoVerb(tokens: readonly Token[], index: number): boolean {
	const from = tokens.findLastIndex(
		({ pos }, at) => at < index && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(pos),
	);
	const opener = tokens[from];
	const before = opener?.pos === 'DET' ? tokens[from - 1] : opener;
	const isTold =
		before?.pos === 'VERB' && /^(?:sa(?:id|ys?)|adds?|added|claims?|claimed)$/u.test(before.lower);
	return before === undefined || isTold || before.lower === 'that';
}

/** “Activists claim the boy had his hands up”, “the firm claims 3,800 are out”: behind those who claim, before a clause. */
export function asClaimed(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.pos !== 'NOUN' || !/^claims?$/u.test(token.lower)) return token;
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const isPlural = /[^s]s$|^(?:people|police)$/u.test(before?.lower ?? '');
	const agrees = before?.lower === 'who' || isPlural === (token.lower === 'claim');
	const opens = /^(?:DET|PRON|NUM|PROPN)$/u.test(next?.pos ?? '');
	const verb = tokens.slice(index + 2, index + 8).some(isVerb);
	const isSubject = /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') || before?.lower === 'who';
	return isSubject && agrees && opens && verb ? { ...token, pos: 'VERB' } : token;
}

/** “A text that leaders of 14 states signed”: before several, “that” opens a clause. */
export function asOpener(token: Token, index: number, tokens: readonly Token[]): Token {
	const next = tokens[index + 1];
	const isSeveral = next?.pos === 'NOUN' && /[^s]s$/u.test(next.lower);
	return token.lower === 'that' && token.pos === 'DET' && isSeveral
		? { ...token, pos: 'SCONJ' }
		: token;
}

/** “It agreed, Roe informed.”: what closes a sentence behind a name and a comma is what that one did. */
export function asClosing(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const from = tokens.findLastIndex(({ pos }, at) => at < index && pos !== 'PROPN');
	const closes = before?.pos === 'PROPN' && tokens[from]?.text === ',' && next?.text === '.';
	return token.pos === 'ADJ' && token.lower.endsWith('ed') && closes
		? { ...token, pos: 'VERB' }
		: token;
}

/** Verbs by which headlines tell what somebody does, and that a tagger takes for nouns. */
const headlineVerbs =
	/^(?:backs|slams|blasts|urges|vows|hails|eyes|quits|faces|demands|sues|axes|sacks|bans|supports|blames|praises|mocks|snubs)$/u;

/** “Ann Roe backs port chief, says”: behind a name, where nothing else is a verb before the next comma. */
export function asHeadlineVerb(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.pos !== 'NOUN' || !headlineVerbs.test(token.text)) return token;
	const end = tokens.findIndex(({ text }, at) => at > index && /^[,.;:!?]$/u.test(text));
	const behind = tokens.slice(index + 1, end < 0 ? undefined : end);
	const isAlone = behind.length > 0 && !behind.some(isVerb);
	return tokens[index - 1]?.pos === 'PROPN' && isAlone ? { ...token, pos: 'VERB' } : token;
}
