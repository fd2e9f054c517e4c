import { cueVerbs } from '../../../language/cue-verbs.ts';
import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isDocument, isPeopleNoun } from '../../../language/speaking.ts';
import type { FrameToken } from './frames.ts';

/** Whether a phrase stands where the subject of a verb may stand, and can speak. */
export function isSubject(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	if (!phraseCanSpeak(phrase) || isOpener(tokens, phrase)) return false;
	return !isPrepositional(tokens, phrase) && !isObject(tokens, phrase);
}

/** “Cross-examining, Ann Roe asked”: what somebody was doing, no name. */
function isOpener(tokens: readonly FrameToken[], { from, to, head }: NounPhrase): boolean {
	return from === 0 && to === 1 && head.lower.endsWith('ing') && tokens[to]?.text === ',';
}

/** Whether a phrase hangs on a preposition: “from Roe”, “with hosts Joe Cole and Ann Roe”, “in Arby, Arland”. */
export function isPrepositional(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	const before = tokens[phrase.from - 1];
	if (before?.text === ',' && isPlaceBefore(tokens, phrase)) return true;
	if (before?.lower === 'and' && isSecondOfTwo(tokens, phrase)) return true;
	// “Roe, like Marks, said”
	const isLikened = before?.lower === 'like' && tokens[phrase.from - 2]?.text === ',';
	if (isLikened && tokens[phrase.to]?.text === ',') return true;
	return isLeading(before);
}

/** “After” and “since” before a subject are tagged as prepositions too. */
function isLeading(token: FrameToken | undefined): boolean {
	return token?.pos === 'ADP' && !/^(?:after|before|since|until|as|than|like)$/u.test(token.lower);
}

/** “Facing protests from Arland and Norvale, Roe said”: the second hangs where the first does. */
function isSecondOfTwo(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	let at = from - 2;
	while (/^(?:PROPN|NOUN|ADJ|DET|NUM)$/u.test(tokens[at]?.pos ?? '')) at--;
	if (at >= from - 2 || !isLeading(tokens[at])) return false;
	// “The lawyer for Roe and Cole said”
	const names = tokens.slice(at + 1, from - 1).every(({ pos }) => pos === 'PROPN');
	const hangs = names && isPeopleNoun(tokens[at - 1]?.lower ?? '') && tokens[from]?.pos === 'PROPN';
	return tokens[to]?.text === ',' || hangs;
}

/** “of Poole, Dorset”, “in Salem, Norland, Roe said”: a second name that only says where the first one is. */
function isPlaceBefore(
	tokens: readonly FrameToken[],
	{ from, to, tokens: own }: NounPhrase,
): boolean {
	const comma = from - 1;
	let at = comma - 1;
	while (tokens[at]?.pos === 'PROPN') at--;
	if (at >= comma - 1 || !/^(?:of|from|in|at|near|to)$/u.test(tokens[at]?.lower ?? ''))
		return false;
	if (tokens[at - 1]?.text === ',') return true;
	const named = own.length <= 2 && own.every(({ pos }) => pos === 'PROPN');
	// “police in Portland, Maine, said”, but “the head of Arby Rovers, Ann Roe, said”
	const behind = tokens[to + 1];
	if (named && own.length === 1 && tokens[to]?.text === ',' && isVerb(behind)) return true;
	return named && goesOnBehind(tokens, to);
}

/** Whether behind “Norland,” or “Nor.,” stands a preposition, or a subject with its verb: no description of Norland. */
function goesOnBehind(tokens: readonly FrameToken[], to: number): boolean {
	const comma = tokens[to]?.text === '.' ? to + 1 : to;
	const next = tokens[comma + 1];
	if (tokens[comma]?.text !== ',' || !next || /^(?:who|which|whose)$/u.test(next.lower))
		return false;
	if (next.pos === 'CCONJ') return true;
	if (next.pos === 'ADP') return hasSubjectOfItsOwn(tokens, comma + 1);
	const behind = tokens.slice(comma + 1, comma + 9);
	const end = behind.find((token) => isVerb(token) || /^[,.;:]$/u.test(token.text));
	return end !== undefined && end !== next && isVerb(end);
}

/** “…, on Sunday, Roe tried”: behind another comma stands a subject, right before its verb. */
function hasSubjectOfItsOwn(tokens: readonly FrameToken[], from: number): boolean {
	const behind = tokens.slice(from, from + 25);
	const verb = behind.findIndex(isVerb);
	const before = behind.slice(0, Math.max(verb, 0));
	return (
		before.some(({ text }) => text === ',') &&
		/^(?:PROPN|NOUN|PRON|ADV)$/u.test(before.at(-1)?.pos ?? '')
	);
}

/** Whether a phrase follows a verb that is not itself a report: “quoting a source”, “met the king”. */
export function isObject(tokens: readonly FrameToken[], { from, to, head }: NounPhrase): boolean {
	// “sent me a letter”
	if (isDocument(head.lower) && isSentTo(tokens, from)) return true;
	const before = tokens[from - 1];
	if (before?.pos !== 'VERB') return false;
	// “after leaked emails revealed …”
	if (before.lower.endsWith('ed') && /^(?:ADP|SCONJ)$/u.test(tokens[from - 2]?.pos ?? ''))
		return false;
	// “But devastated dad Tom Roe, whose son is ill, said”
	if (before.lower.endsWith('ed') && (from === 1 || (from === 2 && tokens[0]!.pos === 'CCONJ')))
		return false;
	// “Jurors heard Roe had left”
	if (/^(?:heard|learned|learnt|knew)$/u.test(before.lower) && isVerb(tokens[to])) return false;
	// “the one who wrote that letter, saying”
	if (/^(?:write|wrote|posted)$/u.test(before.lower) && isDocument(head.lower)) return true;
	// “Neighbouring Arland denied …”
	if (from === 1 && isVerb(tokens[to])) return false;
	return before.lower.endsWith('ing') || !cueVerbs.has(before.lower);
}

const isSentTo = (tokens: readonly FrameToken[], from: number): boolean =>
	/^(?:me|us|him|her|them)$/u.test(tokens[from - 1]?.lower ?? '') &&
	/^(?:sent|gave|handed|wrote|showed|brought)$/u.test(tokens[from - 2]?.lower ?? '');
