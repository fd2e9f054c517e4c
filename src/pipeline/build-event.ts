import { publishedGroups } from '../ledger/published-groups.ts';
import type { Ledgers } from '../ledger/publish-event.ts';
import { publishWithdrawing } from '../ledger/publish-withdrawing.ts';
import { serialiseLedger } from '../ledger/serialise-ledger.ts';
import { withinSentences } from '../ledger/within-sentences.ts';
import { standingWords, wordsThatCameBack } from '../ledger/withdrawal-findings.ts';
import { noDecisions, type Decisions } from '../model/decisions.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import { readableJson } from '../model/readable-json.ts';
import type { Settings } from '../model/settings.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { analyseEvent, type EventInput } from './analyse-event.ts';
import { annotateArticle } from './annotate/annotate-article.ts';
import { excerptEvent } from './excerpt/excerpt-event.ts';
import { longExcerpts } from './excerpt/long-excerpts.ts';

interface BuildInput extends EventInput {
	/** What was published before: this event's ledger, and those of all other events. */
	readonly ledgers: Ledgers;
	/** What an editor decided; nothing where left out. */
	readonly decisions?: Decisions;
	/** How much may be published of articles whose records don’t say; all where left out. */
	readonly rights?: Settings['rights'];
}

export interface BuiltEvent {
	/** What belongs into `content/`, by path below it. Empty where no article could be built. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger | null;
	readonly findings: readonly Finding[];
}

/**
 * analyse → excerpt → publish → annotate: from the files of an event to its part of `content/`. An article
 * that can't be written is refused by a finding, and the event is built without it.
 */
export function buildEvent(input: BuildInput): BuiltEvent {
	const { own } = input.ledgers;
	const { withdraw } = input.decisions ?? noDecisions;
	const known = own ? publishedGroups(own) : undefined;
	const { analysis: found, documents, findings } = analyseEvent({ ...input, published: known });
	if (documents.length === 0) return { files: new Map(), ledger: null, findings };
	const forbidden = forbiddenWords(input, found, documents);
	if (forbidden.length > 0)
		return { files: new Map(), ledger: null, findings: [...findings, ...forbidden] };
	const publishable = excerptEvent(found, documents, input.rights ?? 'full');
	const published = publishWithdrawing(publishable.analysis, input.ledgers, withdraw);
	// what is written is checked: no page is ever made from a broken analysis
	const analysis = eventAnalysis.parse(published.analysis);
	const ledger = withinSentences(published.ledger, excerptsIn(analysis));
	const articles = analysis.articles.map((article) => ({
		...article,
		written: annotateArticle(article, publishable.texts.get(article.file)!, analysis),
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
		findings: [...findings, ...longExcerpts(found, publishable.analysis)],
	};
}

/** Words in the articles that may not be published, or no longer. */
function forbiddenWords(
	{ event, ledgers: { own, others }, decisions = noDecisions }: BuildInput,
	found: EventAnalysis,
	documents: readonly SourceDocument[],
): Finding[] {
	const texts = documents.map(({ file, text }) => ({ file, path: `seeds/${event}/${file}`, text }));
	const byFile = new Map(texts.map((text) => [text.file, text]));
	return [
		...(own ? standingWords(texts, own, decisions.withdraw) : []),
		...wordsThatCameBack(found, byFile, own ? [own, ...others] : others),
	];
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
