import type { DecisionOf } from '../../src/model/decision-list.ts';
import type { AnalysedArticle, EventAnalysis } from '../../src/model/event-analysis.ts';
import { isSure } from '../../src/model/sure-attribution.ts';
import type { Wording } from '../../src/model/utterance.ts';

/** Who is taken to have said the words of one place. */
export interface PlaceSpeaker {
	/** The id of the quotation in its article. */
	readonly quotation: string;
	/** By decision, be that applied or not, else as the event calls them; null where nobody is named. */
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
	decided: DecisionOf<'attribute'> | undefined,
): PlaceSpeaker {
	const found = article.quotations.find(({ id }) => id === place.quotation);
	const attribution = found?.speaker ?? null;
	const speaker = speakers.find(({ id }) => id === attribution?.speaker);
	const foundName = speaker?.name ?? attribution?.name ?? null;
	const isApplied = found?.decided && (attribution?.name ?? null) === decided?.is.name;
	return {
		quotation: place.quotation,
		name: decided && !isApplied ? decided.is.name : foundName,
		confidence: attribution?.confidence ?? 0,
		rival: attribution?.rival,
		doubtful: attribution !== null && !isSure(attribution) && decided === undefined,
	};
}
