import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import {
	bodyNouns,
	isPeopleNoun,
	speakingPronouns,
	speechNouns,
} from '../../../language/speaking.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { moodOf } from '../cues/verb-group.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
import { namedBeside } from '../sentences/apposition.ts';
import { sentenceStart } from '../sentences/clause-borders.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';
import { spanOf } from '../sentences/span-of.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { sourceOf, type Source } from '../speakers/source.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import { isOfBareRelative } from './bare-relative.ts';
import { silenceAt, type FoundSilence } from './silence-at.ts';
import { showsPress } from './silence-press.ts';

/** That somebody keeps something to themselves. */
export interface Silence {
	/** What is not done or not told: “to comment”, “respond to a request”, “whether it had rusted”. */
	readonly content: TextPositionSelector;
	/** The words that say so: “declined”, “did not”. */
	readonly cue: TextPositionSelector;
	readonly source: Source;
	/** Where the pronoun begins that stands for them; null where none does. */
	readonly pronoun: number | null;
}

/** What is known where a frame stands. */
export interface Heard {
	readonly cues: readonly NamedCue[];
	readonly cast: Cast;
	readonly last: LastSpeaker | null;
}

/** Who would not comment, did not answer or left something open, in the words of a frame. */
export function silencesIn({ tokens }: Frame, heard: Heard): Silence[] {
	const silences: Silence[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const found = silenceAt(tokens, at);
		const silence = found && whose(tokens, found, heard);
		if (found && silence) {
			silences.push(silence);
			at = Math.max(found.to, found.cueTo) - 1;
		}
	}
	return silences;
}

/** A silence with whose it is; null where nothing tells, or where it is no fact. */
function whose(tokens: readonly FrameToken[], found: FoundSilence, heard: Heard): Silence | null {
	const { cueFrom, cueTo } = found;
	const opening = lowerWords(tokens.slice(sentenceStart(tokens, cueFrom), cueFrom));
	const cue = heard.cues.find((each) => isOfSilence(each, found));
	const isOpen = cue?.from === cueFrom && moodOf(tokens, cue) !== 'plain';
	if (isOpen || supposed.test(opening) || isFalse.test(opening)) return null;
	if (tokens.at(-1)?.text === '?' || (found.ofPress && !showsPress(tokens, cueFrom))) return null;
	const subject = subjectOf(tokens, found, cue);
	const source = subject && sourceBy(subject, found, cue, heard);
	return source && !isUntold(source)
		? {
				content: frontedBefore(tokens, found, subject) ?? spanOf(contentOf(tokens, found)),
				cue: spanOf(tokens.slice(cueFrom, cueTo)),
				source,
				pronoun: pronounBefore(tokens, cueFrom),
			}
		: null;
}

/** “If he refuses to say”, “whether she would not comment”. */
const supposed = /\b(?:if|unless|whether|in case)\b[^,]*$/u;

/** “It is not true that she refused”. */
const isFalse =
	/\b(?:not (?:true|right|correct)|untrue|false|wrong|incorrect)(?: to (?:say|claim|suggest))? that\b(?:(?! but ).)*$/u;

/** Whether a verb that reports stands in the words of a silence, and has its subject before them. */
const isOfSilence = (cue: NamedCue, { to, cueFrom, cueTo }: FoundSilence): boolean =>
	cue.from >= cueFrom &&
	cue.from < Math.max(to, cueTo) &&
	!cue.inverted &&
	(cue.subject?.from ?? cue.from) <= cueFrom + 1;

function subjectOf(
	tokens: readonly FrameToken[],
	{ reads, from, hearer, cueFrom }: FoundSilence,
	cue: NamedCue | undefined,
): NounPhrase | null {
	if (reads === 'hearer') return hearer === null ? null : hearerAt(tokens, from, hearer);
	const subject = cue?.subject ?? subjectBefore(tokens, nounPhrases(tokens), cueFrom);
	return subject && isOfBareRelative(tokens, subject, cueFrom) ? null : subject;
}

/** Who keeps silent, where it is somebody who can speak. */
function sourceBy(
	subject: NounPhrase,
	{ of }: FoundSilence,
	cue: NamedCue | undefined,
	{ cast, last }: Heard,
): Source | null {
	if (of === 'persons' && !isPerson(subject)) return null;
	if (of === 'officials' && !isOfficial(subject)) return null;
	if (cue?.source) return cue.source;
	return phraseCanSpeak(subject)
		? sourceOf(subject, cast, subject.head.pos === 'PRON' ? last : null)
		: null;
}

/** “she”, “she could”: where the pronoun begins. */
function pronounBefore(tokens: readonly FrameToken[], cue: number): number | null {
	const at = tokens.findLastIndex(({ pos }, index) => index < cue && pos !== 'AUX');
	return tokens[at]?.pos === 'PRON' ? tokens[at].start : null;
}

/** With “a” or “several” before “messages”, and without the comma that closes an aside. */
function contentOf(tokens: readonly FrameToken[], { from, to, reads }: FoundSilence) {
	let first = from;
	const opens = (token: FrameToken | undefined) =>
		/^(?:DET|ADJ|NUM)$/u.test(token?.pos ?? '') && token?.lower !== 'no';
	while (reads === 'hearer' && opens(tokens[first - 1])) first--;
	return tokens.slice(first, tokens[to - 1]?.text === ',' ? to - 1 : to);
}

/** “Calls to her office”, “a message left with his lawyer, Ann Roe,”: whom the words reach, of whom no other has sent them. */
function hearerAt(tokens: readonly FrameToken[], from: number, at: number): NounPhrase | null {
	if (/^(?:['’]s?|his|her|their|your)$/u.test(tokens[from - 1]?.lower ?? '')) return null;
	const phrases = nounPhrases(tokens);
	const hearer = phrases.find((phrase) => phrase.from === at);
	if (!hearer || !phraseCanSpeak(hearer)) return null;
	const isSpeech = speechNouns.has(hearer.head.lower) && hearer.name.length === 0;
	return isSpeech ? null : namedBeside(tokens, phrases, hearer);
}

const isPerson = ({ head, name }: NounPhrase): boolean =>
	head.pos === 'PRON' ? /^s?he$/u.test(head.lower) : name.length > 0 || isPeopleNoun(head.lower);

const isOfficial = ({ head }: NounPhrase): boolean =>
	officials.test(head.lower) || bodyNouns.has(head.lower);

/** Who know of others who they are. */
const officials =
	/^(?:police|officers?|officials?|authorities|detectives?|investigators?|prosecutors?|spokes\p{L}+|coroner|sheriff|compan(?:y|ies)|firm|bank|hospital|school|university|airline)$/u;

/** The author, or “she” with nobody before whom it may mean. */
const isUntold = ({ name }: Source): boolean =>
	speakingPronouns.has(name.toLowerCase()) || /^(?:i|we|you|one|him|her|them)$/iu.test(name);

/** “Whether it had rusted, Roe did not wish to say”: what opens the sentence, where nothing stands behind the verb. */
function frontedBefore(
	tokens: readonly FrameToken[],
	{ from, to }: FoundSilence,
	{ from: subject }: NounPhrase,
): TextPositionSelector | null {
	const start = sentenceStart(tokens, subject);
	const asks = /^(?:whether|why|how|what|who|when|where)$/u.test(tokens[start]?.lower ?? '');
	const fronted = asks && to - from <= 2 && tokens[subject - 1]?.text === ',';
	return fronted && subject - start > 3 ? spanOf(tokens.slice(start, subject - 1)) : null;
}
