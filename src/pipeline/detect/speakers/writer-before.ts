import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { negatesVerb } from '../../../language/negations.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { answerNouns, isDocument } from '../../../language/speaking.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import { namedBeside } from '../sentences/apposition.ts';
import { authorOf } from '../subjects/author-of.ts';
import type { Cue } from '../cues/cues.ts';
import { together } from '../subjects/joint-subject.ts';
import { subjectBefore } from '../subjects/subjects.ts';

const sends =
	/^(?:e-?mailed|wrote|posted|published|issued|released|sent|tweeted|circulated|texted|mailed)$/u;

/**
 * “The firm issued a statement. It reads: “…””, “The answer, from Ann Roe, came at once. “…,” it said”: who wrote what
 * the sentence before tells of, where a cue makes that the speaker; null where nothing tells.
 */
export function writerBefore(
	frames: readonly Frame[],
	index: number,
	{ lemma, subject }: Cue,
): NounPhrase | null {
	if (!subject || !tells.test(lemma)) return null;
	const isIt = subject.head.lower === 'it';
	if (!isIt && !isPlainWriting(subject)) return null;
	const [before, own] = [frames[index - 1], frames[index]!];
	// where the tagger takes two sentences for one
	const inside = isIt ? writerIn(own.tokens.slice(0, subject.from), isIt) : null;
	if (inside || !before) return inside;
	if (before.block === own.block) return writerIn(before.tokens, isIt);
	if (!isIt) return writerInParagraphBefore(frames, index, subject.head.lower);
	const opening = own.tokens.slice(0, subject.from);
	const opens = opening.every(({ pos }) => pos === quotedPos || pos === 'PUNCT');
	return opens ? writerOfParagraph(frames, index, lemma) : null;
}

const tells = /^(?:read|say|add|continue|go|went|begin|open|conclude|end)s?$/u;
/** What a letter does, and nobody who speaks. */
const runs = /^(?:read|begin|open|end)s?$/u;

/** “…,” it reads: the words stand in something, whoever wrote it. */
export const isOfWriting = ({ lemma, subject }: Cue): boolean =>
	subject?.head.lower === 'it' && runs.test(lemma);

/** “Ann Roe said in a statement that … ¶ “…,” the statement said”: whoever said it in the paragraph before. */
function writerInParagraphBefore(
	frames: readonly Frame[],
	index: number,
	noun: string,
): NounPhrase | null {
	const own = frames[index]!.block;
	const last = frames.findLastIndex(({ block }, at) => at < index && block !== own);
	const paragraph = frames.slice(0, index).filter(({ block }) => block === frames[last]?.block);
	const told = paragraph.flatMap(({ tokens }) => {
		const phrases = nounPhrases(tokens);
		return phrases
			.filter(({ head }) => head.lower === noun)
			.map((writing) => ({ tokens, phrases, writing }));
	});
	const [only] = told;
	// of two statements, either may be meant
	if (!only || told.length > 1 || !/^an?$/u.test(only.writing.tokens[0]!.lower)) return null;
	const author = authorOf(only.tokens, only.phrases, only.writing);
	if (author !== only.writing) return author;
	const { tokens, phrases, writing } = only;
	return saidIn(tokens, phrases, writing) ?? putOutBy(tokens, phrases, writing);
}

/** “Ann Roe said in a statement”: whose verb it is. */
function saidIn(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	writing: NounPhrase,
): NounPhrase | null {
	const [verb, led] = [tokens[writing.from - 2], tokens[writing.from - 1]];
	const isSaid =
		led?.lower === 'in' && /^(?:said|says|wrote|added|confirmed)$/u.test(verb?.lower ?? '');
	// “criticised the bank, which said in a statement”
	const isOther = (tokens[writing.from - 3]?.lower ?? '').startsWith('wh');
	return isSaid && !isOther ? subjectBefore(tokens, phrases, writing.from - 2) : null;
}

/** “The firm issued a statement”, “Ann Roe wrote a letter”: not “released a letter”, nor what somebody is said to have written. */
function putOutBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	writing: NounPhrase,
): NounPhrase | null {
	const verb = writing.from - 1;
	const { lower = '' } = tokens[verb] ?? {};
	const isOwn = /^(?:wrote|penned|issued|sent|posted|tweeted)$/u.test(lower);
	const isReleased = lower === 'released' && writing.head.lower === 'statement';
	const isPlain = tokens
		.slice(0, verb)
		.every(({ pos, lower: word }) => pos !== 'VERB' && !negatesVerb(word) && word !== 'allegedly');
	const isAnothers =
		hangsOn.test(tokens[writing.to]?.lower ?? '') ||
		/^(?:PRON|PROPN)$/u.test(tokens[writing.to]?.pos ?? '') ||
		tokens.some(({ lower: word }) => word === 'behalf');
	return (isOwn || isReleased) && isPlain && !isAnothers
		? subjectBefore(tokens, phrases, verb)
		: null;
}

const hangsOn = /^(?:that|which|from|by|for|left|made|received|found|to)$/u;

/** “The lawyer read out a statement by Ann Roe.”, “The paper has seen a letter. It is signed by Ann Roe.”: whose words a paragraph opens with. */
function writerOfParagraph(
	frames: readonly Frame[],
	index: number,
	lemma: string,
): NounPhrase | null {
	const [first, before] = [frames[index - 2], frames[index - 1]!];
	const isReadOut = before.tokens.some(
		({ lower }, at, all) => lower === 'read' && /^(?:out|aloud)$/u.test(all[at + 1]?.lower ?? ''),
	);
	const isLetter =
		first?.block === before.block && first.tokens.some(({ lower }) => letters.test(lower));
	const signer = isLetter ? signerIn(before.tokens) : null;
	if (signer) return signer;
	return isReadOut || runs.test(lemma) ? writerIn(before.tokens, true) : null;
}

const letters = /^(?:letter|petition|e-?mail|statement|memo|memorandum|note|message|circular)$/u;

/** “The letter”, of which nothing tells whose it is. */
const isPlainWriting = ({ head, name, tokens, possessor }: NounPhrase): boolean =>
	isDocument(head.lower) &&
	name.length + possessor.length === 0 &&
	tokens.length === 2 &&
	tokens[0]!.lower === 'the';

function writerIn(tokens: readonly FrameToken[], isIt: boolean): NounPhrase | null {
	const phrases = nounPhrases(tokens);
	if (tokens.some(({ pos }) => pos === quotedPos))
		return isIt ? writerInAside(tokens, phrases) : null;
	const writing = phrases.findLast(
		({ head, name }) =>
			name.length === 0 && (isDocument(head.lower) || answerNouns.has(head.lower)),
	);
	if (!writing) return isIt ? null : senderIn(tokens, phrases, tokens.length);
	const author = authorOf(tokens, phrases, writing);
	if (author !== writing) return author;
	// “The ministry in its statement”
	const owned = /^(?:his|her|its|their)$/u.test(writing.tokens[0]!.lower);
	const verb = tokens.findIndex(isVerb);
	if (owned && verb > 0) return subjectBefore(tokens, phrases, verb);
	// “the message he sent her”
	const next = phrases.find(({ from }) => from === writing.to);
	if (next && sends.test(tokens[next.to]?.lower ?? '')) return next;
	return senderIn(tokens, phrases, writing.from);
}

/** “Ann Roe wrote, in a letter that the Star has seen, that it was “mad”. It went on: “…””: who wrote it. */
function writerInAside(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
): NounPhrase | null {
	const verb = tokens.findIndex(({ lower }) => /^(?:wrote|writes)$/u.test(lower));
	const writing = phrases.find(
		({ head, from }) => from > verb && isDocument(head.lower) && tokens[from - 1]?.lower === 'in',
	);
	const between = tokens.slice(verb + 1, writing?.from ?? 0);
	const isApart = between.some((token) => isVerb(token) || token.lower.startsWith('wh'));
	return writing && verb > 0 && !isApart ? subjectBefore(tokens, phrases, verb) : null;
}

/** “It is signed by the director, Ann Roe.” */
function signerIn(tokens: readonly FrameToken[]): NounPhrase | null {
	const phrases = nounPhrases(tokens);
	const signed = tokens.findIndex(({ lower }) => lower === 'signed');
	const signer = phrases.find(({ from }) => from === signed + 2);
	const isIt = tokens[0]?.lower === 'it' && tokens[1]?.pos === 'AUX' && signed === 2;
	if (!isIt || tokens[signed + 1]?.lower !== 'by' || !signer || !phraseCanSpeak(signer))
		return null;
	return together(tokens, phrases, namedBeside(tokens, phrases, signer));
}

/** The subject of what somebody does to send words, before a place. */
function senderIn(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	limit: number,
): NounPhrase | null {
	const verb = tokens.findLastIndex(({ lower }, at) => at < limit && sends.test(lower));
	return verb < 0 ? null : subjectBefore(tokens, phrases, verb);
}
