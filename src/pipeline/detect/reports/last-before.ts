import type { Cast, LastSpeaker } from '../names/cast.ts';
import type { Frame } from '../sentences/frames.ts';
import { endOfWords, toLast } from '../speakers/last-speaker.ts';
import type { NamedCue } from '../speakers/named-cues.ts';

/** So many frames back somebody may have spoken to whom a pronoun goes back. */
const reach = 4;

/** Who spoke last before a frame; null where nobody did near it. */
export function lastBefore(
	frames: readonly Frame[],
	cues: readonly (readonly NamedCue[])[],
	index: number,
	cast: Cast,
): LastSpeaker | null {
	for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
		const cue = cues[at]!.findLast(({ source, subject }) => source && subject);
		if (cue)
			return { ...toLast(cue.subject!, cue.source!, cast), until: endOfWords(frames[at]!, cue) };
	}
	return null;
}
