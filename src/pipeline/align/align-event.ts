import type { DecidedGroups } from '../../model/decided-groups.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Suggestion } from '../../model/grouping.ts';
import type { PublishedGroups } from '../../model/published-groups.ts';
import type { Reading } from '../../model/reading.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { alignSpeakers } from './speakers/align-speakers.ts';
import { decidedSpeech, onNothing } from './utterances/decided-speech.ts';
import { findOrigins } from './origins/find-origins.ts';
import { findOutlets } from './find-outlets.ts';
import { rounded, summed } from './linkage/grouping-of.ts';
import { identifySpeakers, type Identify } from './speakers/identify-speakers.ts';
import { inFileOrder } from './in-file-order.ts';
import { linkClaims } from './claims/link-claims.ts';
import type { Linked } from './utterances/link-utterances.ts';
import type { Near } from './linkage/near-groups.ts';
import { rarityIn } from './likeness/rarity.ts';
import { speakerRarityIn } from './likeness/speaker-rarity.ts';
import { reportedUtterances } from './utterances/reported-utterances.ts';
import type { Knowledge, Said } from './utterances/said.ts';
import { sameUtterance } from './utterances/same-utterance.ts';
import { settledUtterances } from './utterances/settled-utterances.ts';
import { reactionsByWords, spokenInSentences } from './claims/stances-on.ts';
import { eventTitle } from './titles.ts';
import { toAnalysedArticle } from './to-analysed-article.ts';
import { toClaim } from './claims/to-claim.ts';
import { toUtterance } from './utterances/to-utterance.ts';

/** What is known of an event besides its texts: both maps are keyed by file name. */
export interface EventFacts {
	readonly id: string;
	readonly records: ReadonlyMap<string, SourceRecord>;
	readonly hashes: ReadonlyMap<string, string>;
	/** What is published of it, so that groups stay as they are where nothing speaks against it. */
	readonly published?: PublishedGroups | undefined;
	/** What editors decided on its groups; nothing where left out. */
	readonly decided?: DecidedGroups | undefined;
}

/**
 * Lay the articles of an event side by side: who speaks, what is said and claimed in which words,
 * and where the words differ. The order of the readings doesn't matter. All ids are provisional:
 * an article's is its file name, the others count.
 */
export function alignEvent(event: EventFacts, unordered: readonly Reading[]): EventAnalysis {
	const readings = inFileOrder(unordered);
	const { outlets, byFile } = findOutlets(readings, event.records);
	const identify = identifySpeakers(readings);
	const linked = utterancesOf(readings, identify, event);
	const { groups: said, near: nearSaid } = linked;
	const reported = reportedUtterances(readings, said, knowledgeOf(readings, identify));
	const claims = linkClaims(readings, said, event.published, event.decided);
	const { groups: told, near: nearTold } = claims;
	const { speakers, idOf, nameOf } = alignSpeakers(readings, {
		...{ identify, utterances: said, sameUtterance },
	});
	const origins = findOrigins(readings, event.records);
	const originOf = originsByFile(origins);
	const spokenIn = spokenInSentences(readings);
	const reactionsTo = reactionsByWords(readings);
	return {
		id: event.id,
		title: eventTitle(event.id, readings),
		articles: readings.map((reading) =>
			toAnalysedArticle(reading, { event, outlet: byFile.get(reading.file)!, idOf }),
		),
		outlets: [...outlets],
		speakers: [...speakers],
		utterances: said.map((group, n) =>
			toUtterance(group, {
				...{ id: `u${n + 1}`, reported: reported.get(n) ?? [], idOf, originOf },
				harmless: linked.harmless[n]!,
			}),
		),
		claims: told.map((group, n) =>
			toClaim(group, {
				...{ id: `c${n + 1}`, idOf, nameOf, spokenIn, reactionsTo, originOf },
				...{ harmless: claims.harmless[n]!, together: claims.together[n]! },
			}),
		),
		suggestions: [
			...nearTold.map((near) => toSuggestion('claim', near)),
			...nearSaid.map((near) => toSuggestion('utterance', near)),
		],
		origins,
	};
}

/** The passages of speech of all articles, grouped by what they render. */
export function utterancesOf(
	readings: readonly Reading[],
	identify: Identify,
	{ published, decided }: Pick<EventFacts, 'published' | 'decided'> = {},
): Linked<Said> {
	const decisionOn = decided ? decidedSpeech(readings, decided) : onNothing;
	return settledUtterances(readings, knowledgeOf(readings, identify), { published, decisionOn });
}

/** How rare the words and the speakers of an event are, and who is meant by a name. */
export function knowledgeOf(readings: readonly Reading[], identify: Identify): Knowledge {
	const speakerRarity = speakerRarityIn(readings, identify);
	return { rarity: rarityIn(readings), speakerRarity, identify };
}

function toSuggestion(
	kind: Suggestion['kind'],
	{ between, confidence, reasons }: Near,
): Suggestion {
	const [a, b] = between.map((at) => `${kind.charAt(0)}${at + 1}`);
	return { kind, between: [a!, b!], confidence: rounded(confidence), reasons: summed(reasons) };
}

function originsByFile(origins: EventAnalysis['origins']): (file: string) => number {
	const numbers = new Map(origins.flatMap(({ articles }, n) => articles.map((file) => [file, n])));
	return (file) => numbers.get(file)!;
}
