import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Reading } from '../../model/reading.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { alignSpeakers } from './align-speakers.ts';
import { findOrigins } from './find-origins.ts';
import { findOutlets } from './find-outlets.ts';
import { identifySpeakers } from './identify-speakers.ts';
import { inFileOrder } from './in-file-order.ts';
import { linkClaims } from './link-claims.ts';
import { linkUtterances } from './link-utterances.ts';
import { passagesOfSpeech } from './passages-of-speech.ts';
import { rarityIn } from './rarity.ts';
import { spokenInSentences } from './stances-on.ts';
import { eventTitle } from './titles.ts';
import { toAnalysedArticle } from './to-analysed-article.ts';
import { toClaim } from './to-claim.ts';
import { toUtterance } from './to-utterance.ts';

/** What is known of an event besides its texts: both maps are keyed by file name. */
export interface EventFacts {
	readonly id: string;
	readonly records: ReadonlyMap<string, SourceRecord>;
	readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Lay the articles of an event side by side: who speaks, what is said and claimed in which words,
 * and where the words differ. The order of the readings doesn't matter. All ids are provisional:
 * an article's is its file name, the others count.
 */
export function alignEvent(event: EventFacts, unordered: readonly Reading[]): EventAnalysis {
	const readings = inFileOrder(unordered);
	const { outlets, byFile } = findOutlets(readings, event.records);
	const rarity = rarityIn(readings);
	const identify = identifySpeakers(readings);
	const said = linkUtterances(passagesOfSpeech(readings, { rarity, identify }));
	const told = linkClaims(readings, rarity);
	const { speakers, idOf } = alignSpeakers(readings, { identify, utterances: said });
	const origins = findOrigins(readings, event.records);
	const originOf = originsByFile(origins);
	const spokenIn = spokenInSentences(readings);
	return {
		id: event.id,
		title: eventTitle(event.id, readings),
		articles: readings.map((reading) =>
			toAnalysedArticle(reading, { event, outlet: byFile.get(reading.file)!, idOf }),
		),
		outlets: [...outlets],
		speakers: [...speakers],
		utterances: said.map((group, n) => toUtterance(group, { id: `u${n + 1}`, idOf, originOf })),
		claims: told.map((group, n) => toClaim(group, { id: `c${n + 1}`, idOf, spokenIn, originOf })),
		origins,
	};
}

function originsByFile(origins: EventAnalysis['origins']): (file: string) => number {
	const numbers = new Map(origins.flatMap(({ articles }, n) => articles.map((file) => [file, n])));
	return (file) => numbers.get(file)!;
}
