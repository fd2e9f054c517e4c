import { bareText } from '../../src/text/bare-words.ts';
import { decisionsOf, type Decision, type DecisionOf } from '../../src/model/decision-list.ts';
import type { AnalysedArticle, EventAnalysis } from '../../src/model/event-analysis.ts';
import type { Passage } from '../../src/model/passage.ts';
import { isSure } from '../../src/model/sure-attribution.ts';
import type { Wording } from '../../src/model/utterance.ts';

/** Who is taken to have said the words of one place. */
export interface PlaceSpeaker {
	/** The id of the quotation in its article. */
	readonly quotation: string;
	/** As the event calls them; null where nobody is named. */
	readonly name: string | null;
	readonly confidence: number;
	/** Another one who may be meant. */
	readonly rival: string | undefined;
	/** Whether pages call them only probable, and no editor has said who it is, be that applied or not. */
	readonly doubtful: boolean;
}

/** Who an article is taken to name for a wording of an utterance. */
export function placeSpeaker(
	{ speakers }: EventAnalysis,
	article: AnalysedArticle,
	place: Wording,
	decisions: readonly Decision[],
): PlaceSpeaker {
	const found = article.quotations.find(({ id }) => id === place.quotation);
	const attribution = found?.speaker ?? null;
	const speaker = speakers.find(({ id }) => id === attribution?.speaker);
	const decided = decisionsOf('attribute', decisions).some((each) => isOnPlace(each, place));
	return {
		quotation: place.quotation,
		name: speaker?.name ?? attribution?.name ?? null,
		confidence: attribution?.confidence ?? 0,
		rival: attribution?.rival,
		doubtful: attribution !== null && !isSure(attribution) && !decided,
	};
}

/** Whether a decision gives somebody the words of a place; it may name a part of them, or what stands beside. */
export function isOnPlace({ is }: DecisionOf<'attribute'>, place: Passage): boolean {
	const [words, exact] = [bareText(is.words), bareText(place.exact)];
	const whole = bareText(`${place.prefix} ${place.exact} ${place.suffix}`);
	return (
		is.article === place.article &&
		(exact.includes(words) || words.includes(exact)) &&
		whole.includes(words)
	);
}
