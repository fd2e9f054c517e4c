import { addresses } from '../model/addresses.ts';
import type { Claim } from '../model/claim.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import type { Utterance } from '../model/utterance.ts';

/** What a search finds: a claim, an utterance, or a paragraph of an article. */
export type SearchKind = 'claim' | 'utterance' | 'paragraph';

/** A record of the search index. Its address is without the base path. */
export interface SearchRecord {
	readonly url: string;
	/** The words that are searched. */
	readonly content: string;
	readonly language: string;
	readonly meta: { readonly title: string; readonly kind: SearchKind; readonly outlets: string };
	readonly filters: Readonly<Record<'kind' | 'event' | 'outlet' | 'speaker', readonly string[]>>;
}

/** The words of the blocks of an article, by block id. */
export type ArticleWords = ReadonlyMap<string, string>;

/** All records of one event; `words` are those of its articles, by article id. */
export function searchRecords(
	event: EventAnalysis,
	words: ReadonlyMap<string, ArticleWords>,
): SearchRecord[] {
	return [
		...event.claims.map((claim) => claimRecord(event, claim)),
		...event.utterances.map((utterance) => utteranceRecord(event, utterance)),
		...event.articles.flatMap(({ id }) => paragraphRecords(event, id, words.get(id) ?? new Map())),
	];
}

function claimRecord(event: EventAnalysis, claim: Claim): SearchRecord {
	const tellings = claim.tellings.map(({ exact }) => exact);
	return record(event, claim.tellings, {
		kind: 'claim',
		url: addresses.claim(claim.id),
		title: claim.statement,
		lines: [claim.statement, ...tellings],
		speakers: [],
	});
}

/** Names and other names of the speaker are searched too: outlets spell them differently. */
function utteranceRecord(event: EventAnalysis, utterance: Utterance): SearchRecord {
	const wordings = utterance.wordings.map(({ exact }) => exact);
	const speaker = event.speakers.find(({ id }) => id === utterance.speaker);
	const names = speaker ? [speaker.name, ...speaker.aliases] : [];
	return record(event, utterance.wordings, {
		kind: 'utterance',
		url: addresses.utterance(utterance.id),
		title: speaker ? `${speaker.name}: “${wordings[0]!}”` : `“${wordings[0]!}”`,
		lines: [...wordings, names.join(', ')],
		speakers: speaker ? [speaker.name] : [],
	});
}

function paragraphRecords(
	event: EventAnalysis,
	article: string,
	words: ArticleWords,
): SearchRecord[] {
	const title = event.articles.find(({ id }) => id === article)!.title;
	return Array.from(words, ([block, line]) =>
		record(event, [{ article }], {
			kind: 'paragraph',
			url: addresses.place(article, block),
			title,
			lines: [line],
			speakers: [],
		}),
	);
}

interface Details {
	readonly kind: SearchKind;
	readonly url: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly speakers: readonly string[];
}

function record(
	event: EventAnalysis,
	places: readonly Pick<Passage, 'article'>[],
	{ kind, url, title, lines, speakers }: Details,
): SearchRecord {
	const articles = event.articles.filter(({ id }) => places.some(({ article }) => article === id));
	const tellers = new Set(articles.map(({ outlet }) => outlet));
	const outlets = event.outlets.filter(({ id }) => tellers.has(id)).map(({ name }) => name);
	return {
		url,
		content: [...new Set(lines)].filter((line) => line !== '').join(' · '),
		language: articles[0]?.language ?? 'und',
		meta: { title, kind, outlets: outlets.join(', ') },
		filters: { kind: [kind], event: [event.title], outlet: outlets, speaker: speakers },
	};
}
