import { ledgerChanges, type LedgerChanges } from '../../src/ledger/ledger-changes.ts';
import { ledgerFindings } from '../../src/ledger/ledger-findings.ts';
import { newlyTakenOut } from '../../src/ledger/withdraw-entries.ts';
import { wordsInPart } from '../../src/ledger/withdrawal-findings.ts';
import { withoutWords } from '../../src/ledger/without-words.ts';
import { noDecisions } from '../../src/model/decisions.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { buildEvent } from '../../src/pipeline/build-event.ts';
import type { GeneratedFiles } from '../disk/compare-content.ts';
import type { ContentSettings } from './content-settings.ts';
import { isOf } from './event-ledger.ts';
import { refusedArticle, type EventSources } from './event-sources.ts';
import type { EventAhead } from './events-ahead.ts';
import { unfitFindings } from './unfit-findings.ts';

/** What building one event comes to, before anything is written. */
export interface EventPlan {
	readonly event: string;
	/** What the content folder should hold for the event; empty where nothing may be written. */
	readonly files: GeneratedFiles;
	/** The ledger after the build, or as it was; null where nothing was ever published. */
	readonly ledger: Ledger | null;
	readonly findings: readonly Finding[];
	/** Articles that are not published, by file name. */
	readonly refused: readonly string[];
	/** Those of them that were published before. Nothing is written then, as their ids would be lost. */
	readonly lost: readonly string[];
	/** Whether published words that changed keep the event from being written, as the build is strict. */
	readonly stopped: boolean;
	/** Whether nothing of it was published before. */
	readonly isNew: boolean;
	/** What the build does to the ledger; null where it makes none. */
	readonly changes: LedgerChanges | null;
}

/** Build one event in memory. `ledgers` are those of all events, its own among them. */
export function planEvent(
	{ sources, analysed }: Pick<EventAhead, 'sources' | 'analysed'>,
	ledgers: readonly Ledger[],
	{ limits, strict = false, date }: Pick<ContentSettings, 'limits' | 'strict' | 'date'>,
): EventPlan {
	const { event, files, records } = sources;
	const decisions = sources.decisions ?? noDecisions;
	const own = ledgers.find((ledger) => isOf(ledger, event)) ?? null;
	const others = ledgers.filter((ledger) => ledger !== own);
	const input = { event, files, records, ledgers: { own, others, date }, limits, decisions };
	const built = buildEvent(input, analysed);
	const changes = built.ledger && changesBy(own, built.ledger);
	const changed = changes
		? ledgerFindings(changes, { event, texts: textsOf(files), ledger: built.ledger })
		: [];
	const inPart =
		own && built.ledger ? wordsInPart(own, built.ledger, `content/decisions/${event}.yaml`) : [];
	if (strict) for (const each of changed) each.fatal = true;
	const unfit = unfitFindings(built.unfit, sources.decisionsFile);
	const faults = [...sources.findings, ...built.findings, ...unfit];
	// words that may not be published stop the event: the articles that hold them are not at fault
	const fatal = faults.filter(({ fatal, ruleId }) => fatal && ruleId !== 'withdrawn-words');
	const blamed = new Set(fatal.map(refusedArticle));
	const refused = sources.articles.filter((file) => blamed.has(file));
	const lost = refused.filter((file) => wasPublished(own, file));
	const stopped = strict && changed.length > 0;
	const nothing = stopped || lost.length > 0 || !built.ledger;
	const { files: written, ledger } = nothing ? { files: new Map(), ledger: own } : built;
	// what an event without its lost articles would change is not written, and no news
	const findings = [...faults, ...(lost.length > 0 ? [] : changed), ...inPart];
	const outcome = { event, findings, refused, lost, stopped, changes, files: written, ledger };
	return { ...outcome, isNew: own === null };
}

/** What becomes of the ledger, without words that are withdrawn: what an editor is told is kept in logs. */
function changesBy(own: Ledger | null, now: Ledger): LedgerChanges {
	if (!own) return ledgerChanges(own, now);
	const entries = withoutWords(own.entries, newlyTakenOut(own, now));
	return ledgerChanges({ ...own, entries }, now);
}

function textsOf(files: EventSources['files']): Map<string, string> {
	return new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
}

/** What comes of an event of which nothing may be written. */
export function planOfNothing(
	plan: Pick<EventPlan, 'event' | 'findings'> & Partial<EventPlan>,
): EventPlan {
	return {
		files: new Map(),
		ledger: null,
		refused: [],
		lost: [],
		stopped: false,
		isNew: false,
		changes: null,
		...plan,
	};
}

function wasPublished(ledger: Ledger | null, file: string): boolean {
	return ledger?.slugs.some(({ kind, key }) => kind === 'article' && key === file) ?? false;
}
