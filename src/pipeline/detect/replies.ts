import { anaphorBehind } from './anaphors.ts';
import { nameOf, type Cast } from './cast.ts';
import type { Cue } from './cues.ts';
import type { Frame, FrameToken } from './frames.ts';
import { isDenial } from './stance-of-cue.ts';

/** “Roe replied”, “Roe denied it”: a cue of somebody other than who has just spoken. */
export function isReply(tokens: readonly FrameToken[], cue: Cue): boolean {
	if (/^(?:reply|answer|respond)$/u.test(cue.lemma)) return true;
	return isDenial(cue.lemma) && anaphorBehind(tokens, cue) !== 'none';
}

/** “Jurors were told how Roe barked “Pass it”. He denied it.”: the words are given to the one who denies them. */
export function isAlleged(frame: Frame | undefined): boolean {
	const told = frame?.tokens.some(
		({ lower }, at, all) =>
			/^(?:alleged|allegedly|accused|heard)$/u.test(lower) ||
			(lower === 'told' && /^(?:was|were|been)$/u.test(all[at - 1]?.lower ?? '')),
	);
	return told ?? false;
}

/** All who can speak but one. */
export function castWithout(cast: Cast, name: string): Cast {
	const isOther = (mention: Parameters<typeof nameOf>[0]) => nameOf(mention, cast) !== name;
	return { ...cast, before: (offset) => cast.before(offset).filter(isOther) };
}

/** Those whom an article has spoken of from an offset on. */
export function castSince(cast: Cast, from: number): Cast {
	return { ...cast, before: (offset) => cast.before(offset).filter(({ start }) => start > from) };
}
