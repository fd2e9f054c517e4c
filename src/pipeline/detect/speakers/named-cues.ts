import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isDocument, speakingPronouns } from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import { cuesOf, type Cue } from '../cues/cues.ts';
import { quotedPos, type Frame } from '../sentences/frames.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
import { endOfWords, isBeside, isInside, toLast } from './last-speaker.ts';
import {
	closedBy,
	isAlleged,
	lastAmong,
	namedBefore,
	replyOf,
	spokenOf,
	spokenOfBy,
	without,
	withoutAskers,
	withoutTopic,
	type Reply,
} from './replies.ts';
import { isOfWriting, writerBefore } from './writer-before.ts';
import { askedBy, askedOr, type Asked } from './asked.ts';
import { isTitledIn, orWhoTells, otherThan } from './told-of.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { mentionOf, sourceOf, type Source } from './source.ts';

/** A cue whose subject is resolved to a name; null where it has none. */
export interface NamedCue extends Cue {
	readonly source: Source | null;
}

/** The cues of each frame with the names of their speakers; pronouns follow from frame to frame. */
export function namedCues(frames: readonly Frame[], cast: Cast): NamedCue[][] {
	let last: LastSpeaker | null = null;
	let asked: Asked | null = null;
	return frames.map((frame, index) => {
		const cues: NamedCue[] = [];
		const before = last;
		for (const cue of cuesOf(frame)) {
			const heard: Heard = { frames, index, cast, last, before, asked, previous: cues.at(-1) };
			const { found, reply } = soughtSource(cue, heard);
			const isNested = isWithinWords(frame, cue, cues);
			if (!isNested) asked = askedBy(frame, cue, { source: found, cast, last });
			const source = found && !isUntold(cue, found) ? found : null;
			const rival =
				reply || isAlleged(frames[index - 1]) ? {} : rivalOf(cue, { source, cast, last });
			cues.push({
				...cue,
				source: source && { ...rival, ...source, ...citedBy(frame, source, cast) },
			});
			if (source && !isNested && takesTheWord(frame, cue))
				last = { ...toLast(cue.subject!, source, cast), until: endOfWords(frame, cue) };
		}
		return cues;
	});
}

/** What is known where a cue stands. */
interface Heard {
	readonly frames: readonly Frame[];
	/** Of the frame of the cue. */
	readonly index: number;
	readonly cast: Cast;
	readonly last: LastSpeaker | null;
	/** Who had spoken last before the frame. */
	readonly before: LastSpeaker | null;
	readonly asked: Asked | null;
	/** The cue before in the frame. */
	readonly previous: Cue | undefined;
}

/** Whom the subject of a cue may mean, and what it replies to. */
function soughtSource(
	cue: Cue,
	{ frames, index, cast, last, before, asked, previous }: Heard,
): { readonly found: Source | null; readonly reply: Reply } {
	const { subject } = cue;
	const frame = frames[index]!;
	const goesOn = subject !== null && subject === previous?.subject;
	const among = withoutTopic(withoutAskers(cast, frame, cue), frame, cue);
	const isAmongAll = among === cast;
	const reply = goesOn || !isAmongAll ? null : replyOf(frame.tokens, cue, frames[index - 1]);
	if (!subject) return { found: null, reply };
	const whose = whoMayBe(subject, {
		...{ reply, cast: among, closes: closedBy(frame, cue) },
		last: isAmongAll ? last : lastAmong(among, [last, before], cue.start),
	});
	const writer = writerBefore(frames, index, cue);
	const words = wordsBefore(frame, subject);
	const meant = sourceBy(subject, writer ?? subject, ...whose);
	const isSpokenOf = subject.head.pos === 'PRON' && isTitledIn(words, meant.name);
	const source = isSpokenOf ? otherThan(meant, subject, { cast, last }) : meant;
	if (!writer && isOfWriting(cue) && !isDocument(source.name.split(' ').at(-1)!.toLowerCase()))
		return { found: null, reply };
	const known = cue.lemma === 'ask' ? null : asked;
	const answering = { asked: known, subject, answers: reply === 'answers', words, cast };
	const found = orWhoTells(frame.tokens, cue, askedOr(source, answering), { cast, last });
	return { found, reply };
}

/** The quoted words right before a phrase. */
function wordsBefore({ tokens }: Frame, { from }: NounPhrase): string {
	const before = tokens[from - 1];
	return before?.pos === quotedPos ? before.text : '';
}

/** Whether nothing tells who speaks: the author, or “she” with nobody before whom it may mean. */
function isUntold({ subject }: Cue, { name }: Source): boolean {
	return (
		/^(?:i|we)$/u.test(subject?.head.lower ?? '') ||
		/^(?:him|her|them|one)$|^\W*$/iu.test(name) ||
		speakingPronouns.has(name.toLowerCase())
	);
}

/** Whether what a cue tells is part of what one before it does. */
function isWithinWords({ tokens }: Frame, cue: Cue, cuesBefore: readonly NamedCue[]): boolean {
	return cuesBefore.some((outer) => isInside(tokens, outer, cue) || isBeside(tokens, outer, cue));
}

/** Whether whoever speaks in a cue is then the last who spoke, to whom a pronoun goes back. */
function takesTheWord({ tokens }: Frame, cue: Cue): boolean {
	// “the claim, denied by Roe, …” goes on with whoever makes it
	const passive = tokens[cue.to + 1]?.lower === 'by';
	// “it was so, as the council reported”
	const isAside = tokens[(cue.subject?.from ?? 0) - 1]?.lower === 'as';
	return !passive && !isAside;
}

/** By the words of one phrase, whom another stands for: “it” for who wrote it. */
function sourceBy(words: NounPhrase, ...whose: Parameters<typeof sourceOf>): Source {
	return { ...sourceOf(...whose), mention: mentionOf(words) };
}

/** “Roe said Shaw had lied. He denies any wrongdoing”: whom of the two it is, nothing tells. */
function rivalOf(
	{ lemma, subject, start }: Cue,
	{ source, cast, last }: Pick<SpokenSoFar, 'cast' | 'last'> & { readonly source: Source | null },
): { rival?: string } {
	const pronoun = subject?.head.lower ?? '';
	if (!isDenial(lemma) || !last || !speakingPronouns.has(pronoun)) return {};
	const [other] = spokenOf(cast, last, { pronoun, offset: start });
	// “in a statement”: what is written denies nothing that “it” would
	const isWriting = isDocument(other?.split(' ').at(-1)?.toLowerCase() ?? '');
	return other === undefined || isWriting || other === source?.name ? {} : { rival: other };
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
