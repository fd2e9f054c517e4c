import { addresses } from '../model/addresses.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Claim } from '../model/claim.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import { searchSpelling } from '../model/search-spelling.ts';
import {
	joinedLines,
	type SearchedLine,
	type SearchFacet,
	type SearchKind,
} from '../model/searched-line.ts';
import type { Utterance } from '../model/utterance.ts';
import { inHeading, speakersOf } from '../model/voice.ts';

/** A record of the search index. Its address is without the base path. */
export interface SearchRecord {
	readonly url: string;
	/** The words that are searched, in the spelling in which everything is searched. */
	readonly content: string;
	readonly language: string;
	readonly meta: {
		readonly title: string;
		readonly kind: SearchKind;
		/** The lines as they are published. */
		readonly lines: readonly SearchedLine[];
	};
	readonly filters: Readonly<Record<SearchFacet, readonly string[]>>;
}

/** The words of the blocks of an article, by block id. */
type ArticleWords = ReadonlyMap<string, string>;

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
	return record(event, claim.tellings, {
		kind: 'claim',
		url: addresses.claim(claim.id),
		title: claim.statement,
		lines: [...linesOf(event, claim.tellings), { words: claim.statement, outlets: [] }],
		agreement: [claim.agreement],
		speakers: [],
	});
}

/** Names and other names of all who are given the words are searched too: outlets spell them differently. */
function utteranceRecord(event: EventAnalysis, utterance: Utterance): SearchRecord {
	const speakers = speakersOf(event, utterance);
	const first = utterance.wordings[0]!.exact;
	const names = speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
	return record(event, utterance.wordings, {
		kind: 'utterance',
		url: addresses.utterance(utterance.id),
		title: inHeading(event, utterance, `“${first}”`),
		lines: [...linesOf(event, utterance.wordings), { words: names.join(', '), outlets: [] }],
		agreement: [utterance.agreement],
		speakers: speakers.map(({ name }) => name),
	});
}

function paragraphRecords(
	event: EventAnalysis,
	article: string,
	words: ArticleWords,
): SearchRecord[] {
	const { title, outlet } = event.articles.find(({ id }) => id === article)!;
	const outlets = event.outlets.filter(({ id }) => id === outlet).map(({ name }) => name);
	return Array.from(words, ([block, line]) =>
		record(event, [{ article }], {
			kind: 'paragraph',
			url: addresses.place(article, block),
			title,
			lines: [{ words: line, outlets }],
			agreement: [],
			speakers: [],
		}),
	);
}

/** The words of passages, each once, and the outlets that have them so. */
function linesOf(
	event: EventAnalysis,
	passages: readonly Pick<Passage, 'article' | 'exact'>[],
): SearchedLine[] {
	const lines = new Map<string, string[]>();
	for (const { article, exact } of passages) {
		const outlets = outletsOf(event, [article]);
		lines.set(exact, [...new Set([...(lines.get(exact) ?? []), ...outlets])]);
	}
	return Array.from(lines, ([words, outlets]) => ({ words, outlets }));
}

function outletsOf(event: EventAnalysis, articles: readonly string[]): string[] {
	const tellers = new Set(
		event.articles.filter(({ id }) => articles.includes(id)).map(({ outlet }) => outlet),
	);
	return event.outlets.filter(({ id }) => tellers.has(id)).map(({ name }) => name);
}

interface Details {
	readonly kind: SearchKind;
	readonly url: string;
	readonly title: string;
	readonly lines: readonly SearchedLine[];
	readonly agreement: readonly Agreement[];
	readonly speakers: readonly string[];
}

function record(
	event: EventAnalysis,
	places: readonly Pick<Passage, 'article'>[],
	{ kind, url, title, lines, agreement, speakers }: Details,
): SearchRecord {
	const articles = places.map(({ article }) => article);
	const filled = eachOnce(lines.filter(({ words }) => words !== ''));
	return {
		url,
		content: searchSpelling(joinedLines(filled)),
		language: event.articles.find(({ id }) => articles.includes(id))?.language ?? 'und',
		meta: { title, kind, lines: filled },
		filters: {
			kind: [kind],
			event: [event.title],
			outlet: outletsOf(event, articles),
			speaker: speakers,
			agreement,
		},
	};
}

/** A statement that an outlet has word for word is that outlet's line. */
function eachOnce(lines: readonly SearchedLine[]): SearchedLine[] {
	return lines.filter(({ words }, at) => lines.findIndex((other) => other.words === words) === at);
}
