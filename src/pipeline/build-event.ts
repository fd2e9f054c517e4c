import { publishedGroups } from '../ledger/published-groups.ts';
import { publishEvent, type Ledgers } from '../ledger/publish-event.ts';
import { serialiseLedger } from '../ledger/serialise-ledger.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import { readableJson } from '../model/readable-json.ts';
import { analyseEvent, type EventInput } from './analyse-event.ts';
import { annotateArticle } from './annotate/annotate-article.ts';

interface BuildInput extends EventInput {
	/** What was published before: this event's ledger, and those of all other events. */
	readonly ledgers: Ledgers;
}

export interface BuiltEvent {
	/** What belongs into `content/`, by path below it. Empty where no article could be built. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger | null;
	readonly findings: readonly Finding[];
}

/**
 * analyse → publish → annotate: from the files of an event to its part of `content/`. An article
 * that can't be written is refused by a finding, and the event is built without it.
 */
export function buildEvent(input: BuildInput): BuiltEvent {
	const { own } = input.ledgers;
	const known = own ? publishedGroups(own) : undefined;
	const { analysis: found, documents, findings } = analyseEvent({ ...input, published: known });
	if (documents.length === 0) return { files: new Map(), ledger: null, findings };
	const published = publishEvent(found, input.ledgers);
	const { ledger } = published;
	// what is written is checked: no page is ever made from a broken analysis
	const analysis = eventAnalysis.parse(published.analysis);
	const texts = new Map(documents.map(({ file, text }) => [file, text]));
	const articles = analysis.articles.map((article) => ({
		...article,
		written: annotateArticle(article, texts.get(article.file)!, analysis),
	}));
	const refused = articles.flatMap(({ file, written }) =>
		'finding' in written ? [{ file, finding: written.finding }] : [],
	);
	if (refused.length > 0) return buildWithout(input, refused);
	return {
		files: new Map([
			...articles.flatMap(({ id, written }): [string, string][] =>
				'mdx' in written ? [[`articles/${analysis.id}/${id}.mdx`, written.mdx]] : [],
			),
			...eventFiles(analysis, ledger),
		]),
		ledger,
		findings,
	};
}

function eventFiles(analysis: EventAnalysis, ledger: Ledger): [string, string][] {
	return [
		[`events/${analysis.id}.json`, readableJson(analysis)],
		[`ledger/${analysis.id}.json`, serialiseLedger(ledger)],
	];
}

interface Refused {
	readonly file: string;
	readonly finding: Finding;
}

function buildWithout(input: BuildInput, refused: readonly Refused[]): BuiltEvent {
	const names = new Set(refused.map(({ file }) => file));
	const rest = input.files.filter(({ file }) => !names.has(file));
	const built = buildEvent({ ...input, files: rest });
	return { ...built, findings: [...refused.map(({ finding }) => finding), ...built.findings] };
}
