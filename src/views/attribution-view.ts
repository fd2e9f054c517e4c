import type { TextPositionSelector } from '../model/selector.ts';
import type { Wording } from '../model/utterance.ts';
import type { EventIndex } from './event-index.ts';
import { text } from './interface-text.ts';
import type { Link } from './link.ts';
import { speakerLink } from './utterance-card.ts';

/** To whom an article attributes a wording. */
export interface AttributionView {
	/** Such as “attributed to the minister”; says so where that is but probable. */
	readonly sentence: string;
	/** The page of the one it is attributed to. */
	readonly speaker: Link | null;
	/** The article's own words that attribute it, where they stand near it. */
	readonly words: readonly string[];
	/** How the speaker was found; null where there is nothing to say of it. */
	readonly how: string | null;
}

/** Attributions that are right less often than this are called probable. */
const sure = 0.7;

export function attributionView(index: EventIndex, wording: Wording): AttributionView {
	const attribution = index.attribution(wording);
	if (attribution === null) {
		return { sentence: text.utterance.unattributed, speaker: null, words: [], how: null };
	}
	const said = attribution.confidence < sure ? text.utterance.probably : text.utterance.attributed;
	const spans = [attribution.mention, index.cue(wording)].filter((span) => span !== null);
	return {
		sentence: said(attribution.name),
		speaker: speakerLink(index, attribution.speaker),
		words: spans
			.toSorted((a, b) => a.start - b.start)
			.map((span) => wordsNear(wording, span))
			.filter((words) => words !== ''),
		how: text.attributionRules.get(attribution.rule) ?? null,
	};
}

/** The words of a span that lies in the known surroundings of a passage, else an empty string. */
function wordsNear(passage: Wording, { start, end }: TextPositionSelector): string {
	const known = passage.prefix + passage.exact + passage.suffix;
	const from = passage.start - passage.prefix.length;
	return start < from || end > from + known.length ? '' : known.slice(start - from, end - from);
}
