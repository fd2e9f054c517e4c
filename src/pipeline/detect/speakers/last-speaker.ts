import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isOne } from '../../../language/speaking.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
import type { Cue } from '../cues/cues.ts';
import type { Source } from './source.ts';
import type { NamedCue } from './named-cues.ts';

/** “Roe said (that) the lawyer had threatened her”: what an inner verb reports is part of what the outer one does. */
export function isInside(
	tokens: readonly FrameToken[],
	outer: NamedCue,
	{ subject }: Cue,
): boolean {
	if (!outer.source || outer.inverted || !subject || subject.from <= outer.to) return false;
	if (isInserted(tokens, outer) && isLed(tokens, subject) && subject.name.length === 0) return true;
	return !tokens.slice(outer.to + 1, subject.from).some(({ lower, pos }, at, between) => {
		// “that the door was shut and that the officer had thanked her”
		const isAdded = pos === 'CCONJ' && between[at + 1]?.lower === 'that';
		return !isAdded && (pos === quotedPos || pos === 'CCONJ' || apart.test(lower));
	});
}

/** “Roe left, he said, after the officer had said …”: both are told by him. */
const isInserted = (tokens: readonly FrameToken[], { subject, to }: NamedCue): boolean =>
	tokens[(subject?.from ?? 0) - 1]?.text === ',' && tokens[to + 1]?.text === ',';

const isLed = (tokens: readonly FrameToken[], { from }: NounPhrase): boolean =>
	/^(?:after|when|because|before|if|that)$/u.test(tokens[from - 1]?.lower ?? '');

/** What parts the words of one from another clause: “Roe said no, Cole said yes”, “Roe left after Cole said”. */
const apart = /^(?:[;,.!?]|but|while|whereas|after|as|when|because|before|if|though|although)$/u;

/** ““…,” Roe snapped when an aide wondered why”: who interrupts a quotation's speaker is not the one who goes on. */
export function isBeside(
	tokens: readonly FrameToken[],
	outer: NamedCue,
	{ subject }: Cue,
): boolean {
	const isQuoted = tokens.slice(0, outer.from).some(({ pos }) => pos === quotedPos);
	if (!isQuoted || !outer.source || !subject || subject.from <= outer.to) return false;
	return (
		tokens.slice(outer.to + 1, subject.from).every(({ text }) => text !== ',') &&
		tokens.slice(outer.to + 1, subject.from).some(({ lower }) => lower === 'when')
	);
}

/** Where what a cue reports ends: with the sentence, or where another clause begins. */
export function endOfWords({ tokens, sentences }: Frame, { to, subject }: Cue): number {
	const from = Math.max(to, (subject?.to ?? 0) - 1);
	const next = tokens.findIndex(
		({ lower, pos }, at) =>
			at > from && pos !== quotedPos && /^(?:;|but|while|whereas)$/u.test(lower),
	);
	const joined = tokens.findIndex(
		({ lower }, at) => at > from && lower === 'and' && tokens[at - 1]?.text === ',',
	);
	const opened = endOfOpener(tokens, from);
	const ends = [next, joined, opened].filter((at) => at >= 0).map((at) => tokens[at]!.start);
	return Math.min(sentences.at(-1)!.end, ...ends);
}

/** “When Roe said that she would go, Cole hit back”: where the clause that opens the sentence ends; -1 if it opens with none. */
function endOfOpener(tokens: readonly FrameToken[], from: number): number {
	const opener = tokens[0]?.pos === 'CCONJ' ? tokens[1] : tokens[0];
	if (!/^(?:when|after|as|while|although|though|on|in|at|before|since)$/u.test(opener?.lower ?? ''))
		return -1;
	return tokens.findIndex(({ text }, at) => {
		const behind = tokens.slice(at + 1, at + 7);
		const verb = behind.findIndex(isVerb);
		const subject = behind.slice(0, Math.max(verb, 0));
		return (
			at > from &&
			text === ',' &&
			subject.length > 0 &&
			subject.every(({ pos }) => /^(?:PROPN|NOUN|PRON|DET|ADJ)$/u.test(pos))
		);
	});
}

export function toLast(
	{ head, name }: NounPhrase,
	source: Source,
	cast: Cast,
): Omit<LastSpeaker, 'until'> {
	return {
		name: source.name,
		person: cast.isPerson(source.name),
		single: head.lower !== 'they' && (name.length > 0 || head.pos === 'PRON' || isOne(head.lower)),
		at: source.mention.start,
	};
}
