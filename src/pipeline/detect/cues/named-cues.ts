import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import {
	answerNouns,
	isPeopleNoun,
	speakingPronouns,
	speechNouns,
} from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { cuesOf, type Cue } from './cues.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import type { Cast, LastSpeaker, Resolved } from '../names/cast.ts';
import { wordsOfTokens } from '../names/mentions.ts';
import { endOfWords, isInside, toLast } from './last-speaker.ts';
import {
	closedBy,
	isAlleged,
	namedBefore,
	replyOf,
	spokenOf,
	spokenOfBy,
	without,
	withoutAskers,
	type Reply,
} from './replies.ts';
import { isOwned, resolveSpeaker } from '../speakers/resolve-speaker.ts';

/** Who speaks, by the name that the article gives, and the words that stand for them here. */
export interface Source extends Resolved {
	readonly mention: TextPositionSelector;
	/** Whom the speaker cites in turn. */
	readonly cites?: string;
}

/** A cue whose subject is resolved to a name; null where it has none. */
export interface NamedCue extends Cue {
	readonly source: Source | null;
}

/** The cues of each frame with the names of their speakers; pronouns follow from frame to frame. */
export function namedCues(frames: readonly Frame[], cast: Cast): NamedCue[][] {
	let last: LastSpeaker | null = null;
	return frames.map((frame, index) => {
		const cues: NamedCue[] = [];
		for (const cue of cuesOf(frame)) {
			const goesOn = cue.subject !== null && cue.subject === cues.at(-1)?.subject;
			const among = withoutAskers(cast, frame, cue);
			const reply = goesOn || among !== cast ? null : replyOf(frame.tokens, cue, frames[index - 1]);
			const found =
				cue.subject &&
				sourceOf(
					cue.subject,
					...whoMayBe(cue.subject, { reply, cast: among, last, closes: closedBy(frame, cue) }),
				);
			// “she” with nobody before whom it may mean
			const isAuthor = /^(?:i|we)$/u.test(cue.subject?.head.lower ?? '');
			const source: Source | null =
				isAuthor ||
				(found && /^(?:him|her|them)$|^\W*$/u.test(found.name)) ||
				(found && speakingPronouns.has(found.name.toLowerCase()))
					? null
					: found;
			const rival =
				reply || isAlleged(frames[index - 1]) ? {} : rivalOf(cue, { source, cast, last });
			cues.push({
				...cue,
				source: source && { ...rival, ...source, ...citedBy(frame, source, cast) },
			});
			// “the claim, denied by Roe, …” goes on with whoever makes it
			const passive = frame.tokens[cue.to + 1]?.lower === 'by';
			const isNested = cues.slice(0, -1).some((outer) => isInside(frame.tokens, outer, cue));
			if (source && !passive && !isNested)
				last = { ...toLast(cue.subject!, source, cast), until: endOfWords(frame, cue) };
		}
		return cues;
	});
}

/** “Roe said Shaw had lied. He denies any wrongdoing”: whom of the two it is, nothing tells. */
function rivalOf(
	{ lemma, subject, start }: Cue,
	{ source, cast, last }: Pick<SpokenSoFar, 'cast' | 'last'> & { readonly source: Source | null },
): { rival?: string } {
	const pronoun = subject?.head.lower ?? '';
	if (!isDenial(lemma) || !last || !speakingPronouns.has(pronoun)) return {};
	const [other] = spokenOf(cast, last, { pronoun, offset: start });
	return other === undefined || other === source?.name ? {} : { rival: other };
}

interface SpokenSoFar {
	readonly reply: Reply;
	readonly cast: Cast;
	readonly last: LastSpeaker | null;
	/** Where the sentence begins that the cue closes (“…, he said.”); null where it closes none. */
	readonly closes: number | null;
}

/** Among whom a subject is to be sought, and who has spoken last: not the one who replies. */
function whoMayBe(
	{ head }: NounPhrase,
	{ reply, cast, last, closes }: SpokenSoFar,
): [Cast, LastSpeaker | null] {
	if (closes !== null && last) return [namedBefore(cast, closes), last];
	if (!reply || !last) return [cast, last];
	if (reply === 'denies it') return [spokenOfBy(cast, last, head.lower), null];
	// “Roe says that the Dutchman answered”; “she answered” may be asked again
	return [head.pos === 'PRON' ? cast : without(cast, last.name), null];
}

/** “…, citing police, …”, “Quoting a source, …”: whom the speaker of a sentence relays. */
function citedBy({ tokens }: Frame, { name }: Source, cast: Cast): { cites?: string } {
	const citing = tokens.findIndex(({ lower }) => lower === 'citing' || lower === 'quoting');
	if (citing < 0) return {};
	const phrase = nounPhrases(tokens).find(({ from }) => from === citing + 1);
	const cites = phrase && resolveSpeaker(phrase, cast, null).name;
	return cites && cites !== name ? { cites } : {};
}

/** A phrase as a source: its words in the text, and the name that they stand for. */
export function sourceOf(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): Source {
	return {
		...resolveSpeaker(phrase, cast, last),
		mention: { start: phrase.tokens[0]!.start, end: phrase.head.end },
	};
}

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
	if (frame.tokens[index - 1]?.text !== ':' || words.length === 0 || words.length > 7) return null;
	if (!words.some(({ pos }) => pos === 'PROPN' || pos === 'NOUN')) return null;
	if (words.some(({ pos }) => pos === 'AUX')) return subjectOf(words, cast);
	const name = cast.fullName(wordsOfTokens(words), words[0]!.start);
	return { name, mention: { start: words[0]!.start, end: words.at(-1)!.end } };
}

/** “Ann Roe was blunt: “…””, “Roe's answer was short: “…””, “The answer of Roe was”: the one that the sentence is about. */
function subjectOf(words: readonly FrameToken[], cast: Cast): Source | null {
	const [phrase, next] = nounPhrases(words);
	if (!phrase) return null;
	const said = speechNouns.has(phrase.head.lower) || answerNouns.has(phrase.head.lower);
	if (said && !isOwned(phrase)) return authorOf(words, phrase, next, cast);
	return said || phraseCanSpeak(phrase) ? sourceOf(phrase, cast, null) : null;
}

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
