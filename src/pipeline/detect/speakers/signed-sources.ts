import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isReceiving } from '../../../language/receiving.ts';
import { answerNouns, isDocument, isPeopleNoun, speechNouns } from '../../../language/speaking.ts';
import type { Cast } from '../names/cast.ts';
import { wordsOfTokens } from '../names/words-of-tokens.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { isOwned } from './resolve-speaker.ts';
import { sourceOf, type Source } from './source.ts';

/** The source that signs a quotation: “…” — Ann Roe, nurse; “…” (Ann Roe). */
export function sourceBehindDash({ tokens }: Frame, index: number, cast: Cast): Source | null {
	if (!/^(?:[-–—―(]|--)$/u.test(tokens[index + 1]?.text ?? '')) return null;
	const phrase = nounPhrases(tokens).find(({ from }) => from === index + 2);
	if (!phrase || phrase.name.length < 2) return null;
	const behind = tokens[phrase.to];
	const closes = !behind || /^[,.()]$/u.test(behind.text);
	return closes ? sourceOf(phrase, cast, null) : null;
}

/** The source whose feelings a heading tells behind a quotation: “…”: Ann Roe's fury. */
export function sourceBehindColon({ tokens }: Frame, index: number, cast: Cast): Source | null {
	if (tokens[index + 1]?.text !== ':') return null;
	const phrase = nounPhrases(tokens).find(({ from }) => from === index + 2);
	if (!phrase || phrase.possessor.length === 0) return null;
	const owner = phrase.possessor.filter(({ pos }) => pos !== 'DET');
	const [first, last] = [owner[0], owner.at(-1)];
	if (!first || !last || !(isPeopleNoun(last.lower) || cast.isPerson(wordsOfTokens(owner))))
		return null;
	const name = cast.fullName(wordsOfTokens(owner), first.start);
	return { name, mention: { start: first.start, end: last.end } };
}

/** The source that the words before a colon name: NAME: “…”; “The answer was clear: “…”” names none. */
export function sourceBeforeColon(frame: Frame, index: number, cast: Cast): Source | null {
	const words = frame.tokens.slice(0, index - 1);
	// “The caller had in fact been less certain: “…””
	const isPut = words.at(-1)?.pos === 'ADJ' && words[0]?.pos !== 'ADP';
	const longest = isPut || hasMessage(words) ? 14 : 7;
	if (frame.tokens[index - 1]?.text !== ':' || words.length === 0 || words.length > longest)
		return null;
	if (!words.some(({ pos }) => pos === 'PROPN' || pos === 'NOUN')) return null;
	if (words.some(({ pos }) => pos === 'AUX')) return subjectOf(words, cast);
	const own = words[0]!.pos === 'CCONJ' ? words.slice(1) : words;
	if (isOnTopic(frame, index) || isReceived(frame, index)) return null;
	const [named, next] = nounPhrases(own);
	if (named?.from === 0 && isSaid(named) && !isOwned(named)) {
		const author = authorOf(own, named, next, cast);
		if (author) return author;
	}
	if (named?.from === 0 && isSaid(named) && isOwned(named)) return ownerOf(named, cast);
	const behind = own[named?.to ?? 0];
	const isWhole = !behind || /^[,(]$/u.test(behind.text) || behind.pos === 'VERB';
	if (named?.from === 0 && isWhole && named.name.length > 0 && phraseCanSpeak(named))
		return sourceOf(named, cast, null);
	// “The mayor counted it to him: “…””
	if (own.some(({ pos }) => pos === 'VERB')) return subjectOf(own, cast);
	const name = cast.fullName(wordsOfTokens(own), own[0]!.start);
	return { name, mention: { start: own[0]!.start, end: own.at(-1)!.end } };
}

/** “She had a message for the mayor”: words that are somebody's, whoever hears them. */
function hasMessage(words: readonly FrameToken[]): boolean {
	const has = words.findIndex(({ lower }) => /^(?:has|have|had)$/u.test(lower));
	const [subject, object] = nounPhrases(words);
	const { lower = '' } = object?.head ?? {};
	const isTold =
		speechNouns.has(lower) ||
		answerNouns.has(lower) ||
		/^(?:word|advice|question|plea)s?$/u.test(lower);
	const isReceived = words.some(({ lower }) => lower === 'from');
	return (
		subject?.from === 0 && subject.to === has && object?.from === has + 1 && isTold && !isReceived
	);
}

/** “His reply, according to the paper, was: “…””: whose answer it is, not who relays it. */
export function sourceOfAnswer({ tokens }: Frame, index: number, cast: Cast): Source | null {
	const opening = tokens.slice(0, index);
	const [answer] = nounPhrases(opening);
	if (answer?.from !== 0 || !answerNouns.has(answer.head.lower) || !isOwned(answer)) return null;
	const behind = opening.slice(answer.to).map(({ text }) => text);
	const isInserted = behind[0] === ',' && behind.at(-3) === ',';
	const leads = /^(?:was|is|came|read|ran)$/u.test(behind.at(-2) ?? '') && behind.at(-1) === ':';
	return isInserted && leads && behind.length <= 15 ? sourceOf(answer, cast, null) : null;
}

/** “On Bob Cole: “…””: what is spoken of, and nobody who speaks. */
export function isOnTopic({ tokens }: Frame, index: number): boolean {
	const first = tokens[tokens[0]?.pos === 'CCONJ' ? 1 : 0];
	return tokens[index - 1]?.text === ':' && index <= 8 && topic.test(first?.lower ?? '');
}

/** “Bob Cole got a text on Sunday: “…””: words that come from another, whom nothing names. */
export function isReceived({ tokens }: Frame, index: number): boolean {
	const opening = tokens.slice(0, index - 1);
	const leads = tokens[index - 1]?.text === ':' && opening.length <= 12;
	const comes = opening.some(({ lower }) => lower === 'from');
	const verb = opening.findIndex(
		({ lower }) => isReceiving(lower) || (comes && /^(?:has|have|had)$/u.test(lower)),
	);
	return leads && verb >= 0 && opening.slice(verb).some(({ lower }) => isDocument(lower));
}

const topic = /^(?:on|about|regarding|as|for|in|at|to|with|after|of|from|by)$/u;

/** “Ann Roe was blunt: “…””, “Roe's answer was short: “…””, “The answer of Roe was”: the one that the sentence is about. */
function subjectOf(words: readonly FrameToken[], cast: Cast): Source | null {
	const [phrase, next] = nounPhrases(words);
	if (!phrase || phrase.head.lower === 'it') return null;
	const said = isSaid(phrase);
	if (said && !isOwned(phrase)) return authorOf(words, phrase, next, cast);
	return said || phraseCanSpeak(phrase) ? sourceOf(phrase, cast, null) : null;
}

/** “Her reply: “…””; nobody where nothing tells who “her” is. */
function ownerOf(phrase: NounPhrase, cast: Cast): Source | null {
	const owner = sourceOf(phrase, cast, null);
	return /^(?:his|her|their|its|my|our)\b/iu.test(owner.name) ? null : owner;
}

const isSaid = ({ head }: NounPhrase): boolean =>
	speechNouns.has(head.lower) || answerNouns.has(head.lower);

/** “The answer of Roe”. */
function authorOf(
	words: readonly FrameToken[],
	{ to }: NounPhrase,
	author: NounPhrase | undefined,
	cast: Cast,
): Source | null {
	const led = /^(?:of|from|by)$/u.test(words[to]?.lower ?? '') && author?.from === to + 1;
	return led && phraseCanSpeak(author) ? sourceOf(author, cast, null) : null;
}
