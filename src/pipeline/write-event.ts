import { serialiseLedger } from '../ledger/serialise-ledger.ts';
import { withinSentences } from '../ledger/within-sentences.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import { readableJson } from '../model/readable-json.ts';
import { annotateArticle } from './annotate/annotate-article.ts';

/** An event with the ids and addresses that it is published under. */
export interface EventToWrite {
	readonly analysis: EventAnalysis;
	readonly ledger: Ledger;
}

/** An article that can't be written, and why. */
export interface Refused {
	readonly file: string;
	readonly finding: Finding;
}

interface WrittenEvent {
	/** By path below `content/`. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger;
	readonly refused: readonly Refused[];
}

/** The files of an event as it is published, and the articles that can't be written. */
export function writeEvent(
	published: EventToWrite,
	texts: ReadonlyMap<string, string>,
): WrittenEvent {
	// what is written is checked: no page is ever made from a broken analysis
	const analysis = eventAnalysis.parse(published.analysis);
	const ledger = withinSentences(published.ledger, excerptsIn(analysis));
	const articles = analysis.articles.map((article) => ({
		...article,
		written: annotateArticle(article, texts.get(article.file)!, analysis),
	}));
	const pages = articles.flatMap(({ id, written }): [string, string][] =>
		'mdx' in written ? [[`articles/${analysis.id}/${id}.mdx`, written.mdx]] : [],
	);
	const refused = articles.flatMap(({ file, written }) =>
		'finding' in written ? [{ file, finding: written.finding }] : [],
	);
	return { files: new Map([...pages, ...eventFiles(analysis, ledger)]), ledger, refused };
}

function eventFiles(analysis: EventAnalysis, ledger: Ledger): [string, string][] {
	return [
		[`events/${analysis.id}.json`, readableJson(analysis)],
		[`ledger/${analysis.id}.json`, serialiseLedger(ledger)],
	];
}

/** The articles of which only an excerpt is published. */
function excerptsIn({ articles }: EventAnalysis): ReadonlySet<string> {
	return new Set(articles.flatMap(({ id, excerpt }) => (excerpt ? [id] : [])));
}
