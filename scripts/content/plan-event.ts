import type { Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { buildEvent } from '../../src/pipeline/build-event.ts';
import type { Limits } from '../../src/pipeline/read/limits.ts';
import type { GeneratedFiles } from '../disk/compare-content.ts';
import { isOf } from './event-ledger.ts';
import { refusedArticle, type EventSources } from './event-sources.ts';

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
}

/** Build one event in memory. `ledgers` are those of all events, its own among them. */
export function planEvent(
	sources: EventSources,
	ledgers: readonly Ledger[],
	limits: Limits,
): EventPlan {
	const { event, files, records } = sources;
	const own = ledgers.find((ledger) => isOf(ledger, event)) ?? null;
	const others = ledgers.filter((ledger) => ledger !== own);
	const built = buildEvent({ event, files, records, ledgers: { own, others }, limits });
	const findings = [...sources.findings, ...built.findings];
	const fatal = findings.filter((found) => found.fatal);
	const blamed = new Set(fatal.map(refusedArticle));
	const refused = sources.articles.filter((file) => blamed.has(file));
	const lost = refused.filter((file) => wasPublished(own, file));
	const written = lost.length > 0 || !built.ledger ? { files: new Map(), ledger: own } : built;
	return { event, findings, refused, lost, files: written.files, ledger: written.ledger };
}

/** What comes of an event of which nothing may be written. */
export function planOfNothing(
	plan: Pick<EventPlan, 'event' | 'findings'> & Partial<EventPlan>,
): EventPlan {
	return { files: new Map(), ledger: null, refused: [], lost: [], ...plan };
}

function wasPublished(ledger: Ledger | null, file: string): boolean {
	return ledger?.slugs.some(({ kind, key }) => kind === 'article' && key === file) ?? false;
}
