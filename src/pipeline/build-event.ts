import { attributeWords } from '../ledger/decide/attribute-words.ts';
import { decidedGroups } from '../ledger/decide/decided-groups.ts';
import { fittingDecisions, without } from '../ledger/decide/fitting-decisions.ts';
import { lapsedDecisions } from '../ledger/decide/lapsed-decisions.ts';
import { publishedGroups } from '../ledger/published-groups.ts';
import type { Ledgers } from '../ledger/publish-event.ts';
import { publishWithdrawing } from '../ledger/publish-withdrawing.ts';
import { serialiseLedger } from '../ledger/serialise-ledger.ts';
import { withinSentences } from '../ledger/within-sentences.ts';
import { standingWords, wordsThatCameBack } from '../ledger/withdrawal-findings.ts';
import type { Decision, UnfitDecision } from '../model/decision-list.ts';
import { noDecisions, type Decisions } from '../model/decisions.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import { readableJson } from '../model/readable-json.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { analyseEvent, readEvent, type EventInput, type ReadEvent } from './analyse-event.ts';
import { annotateArticle } from './annotate/annotate-article.ts';
import { excerptEvent } from './excerpt/excerpt-event.ts';
import { longExcerpts } from './excerpt/long-excerpts.ts';

interface BuildInput extends EventInput {
	/** What was published before: this event's ledger, and those of all other events. */
	readonly ledgers: Omit<Ledgers, 'decisions'>;
	/** What editors decided on the event; nothing where left out. */
	readonly decisions?: Decisions;
}

export interface BuiltEvent {
	/** What belongs into `content/`, by path below it. Empty where no article could be built. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledger: Ledger | null;
	readonly findings: readonly Finding[];
	/** Decisions that do not apply; they have no effect. */
	readonly unfit: readonly UnfitDecision[];
}

/**
 * analyse → excerpt → publish → annotate: from the files of an event to its part of `content/`. An article
 * that can't be written is refused by a finding, and the event is built without it.
 */
export function buildEvent(input: BuildInput): BuiltEvent {
	const { decisions = noDecisions, ledgers } = input;
	const { fitting, unfit } = fittingDecisions(decisions, ledgers.own);
	return buildDecided({ ...input, read: readEvent(input) }, fitting, unfit);
}

interface ReadInput extends BuildInput {
	/** What was found in each file. */
	readonly read: ReadEvent;
}

/**
 * Where a decision turns out not to hold for what the event has now become, all is built again
 * without it: no page shows for a moment what nobody decided on.
 */
function buildDecided(
	input: ReadInput,
	decisions: readonly Decision[],
	unfit: readonly UnfitDecision[],
): BuiltEvent {
	const { own } = input.ledgers;
	const { withdraw } = input.decisions ?? noDecisions;
	const spoken = attributeWords(input.read.readings, decisions, own?.slugs ?? []);
	if (spoken.unfit.length > 0)
		return buildDecided(input, without(spoken.unfit, decisions), [...unfit, ...spoken.unfit]);
	const decided = {
		...input,
		published: own ? publishedGroups(own) : undefined,
		decided: own && decisions.length > 0 ? decidedGroups(decisions, own) : undefined,
	};
	const {
		analysis: found,
		documents,
		findings,
	} = analyseEvent(decided, { ...input.read, readings: spoken.readings });
	if (documents.length === 0) return { files: new Map(), ledger: null, findings, unfit };
	const forbidden = forbiddenWords(input, documents);
	if (forbidden.length > 0)
		return { files: new Map(), ledger: null, findings: [...findings, ...forbidden], unfit };
	const publishable = excerptEvent(found, documents);
	const ledgers = { ...input.ledgers, decisions };
	const published = publishWithdrawing(publishable.analysis, ledgers, withdraw);
	const lapsed = lapsedDecisions(decisions, published);
	if (lapsed.length > 0)
		return buildDecided(input, without(lapsed, decisions), [...unfit, ...lapsed]);
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
		unfit,
	};
}

/** Words in the articles that may not be published, or no longer. */
function forbiddenWords(
	{ event, ledgers: { own, others }, decisions = noDecisions }: BuildInput,
	documents: readonly SourceDocument[],
): Finding[] {
	const texts = documents.map(({ file, text }) => ({ path: `seeds/${event}/${file}`, text }));
	const ledgers = own ? [own, ...others] : others;
	return [
		...(own ? standingWords(texts, own, decisions.withdraw) : []),
		...wordsThatCameBack(texts, ledgers, ' Nothing of this event was written.'),
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
