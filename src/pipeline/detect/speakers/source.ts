import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cast, LastSpeaker, Resolved } from '../names/cast.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/** Who speaks, by the name that the article gives, and the words that stand for them here. */
export interface Source extends Resolved {
	readonly mention: TextPositionSelector;
	/** Whom the speaker cites in turn. */
	readonly cites?: string;
}

/** A phrase as a source: its words in the text, and the name that they stand for. */
export function sourceOf(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): Source {
	return { ...resolveSpeaker(phrase, cast, last), mention: mentionOf(phrase) };
}

/** Where a phrase stands in the text. */
export const mentionOf = ({ tokens, head }: NounPhrase): TextPositionSelector => ({
	start: tokens[0]!.start,
	end: head.end,
});
