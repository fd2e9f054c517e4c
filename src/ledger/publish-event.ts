import { sha256, type Hash } from '../text/short-hash.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Decision } from '../model/decision-list.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { applyDecisions } from './decide/apply-decisions.ts';
import { decidedIds } from './decide/decided-ids.ts';
import { groupsWithAnchors, type Group } from './group-anchors.ts';
import { mintId } from './mint-id.ts';
import { nameEvent } from './name-event.ts';
import { nextEntries } from './next-entries.ts';
import { renameEvent } from './rename-event.ts';
import { slugBook } from './slug-book.ts';

/** The ledger of the event, null before its first run, and those of all other events. */
export interface Ledgers {
	readonly own: Ledger | null;
	readonly others: readonly Ledger[];
	/** The day of the run, written beside what it changes; no clock is read. */
	readonly date?: string | undefined;
	/** What editors decided on it; all must apply to the ledger of the event. */
	readonly decisions?: readonly Decision[] | undefined;
}

/**
 * Give everything in an event its permanent id or slug: the one that the ledger holds for it, or
 * else a new one, which the new ledger holds from now on.
 *
 * @throws Where the new ledger would lack anything that is published.
 */
export function publishEvent(
	provisional: EventAnalysis,
	{ own, others, date, decisions = [] }: Ledgers,
	hash: Hash = sha256,
): { analysis: EventAnalysis; ledger: Ledger } {
	const book = slugBook(provisional.id, own, others);
	const named = renameEvent(provisional, nameEvent(provisional, book));
	const groups = groupsWithAnchors(named);
	const fileOf = new Map(named.articles.map(({ id, file }) => [id, file]));
	const taken = new Set(
		[own, ...others].flatMap((each) => each?.entries ?? []).map(({ id }) => id),
	);
	const mint = ({ kind, anchors }: Group): string => {
		const first = { ...anchors[0]!, article: fileOf.get(anchors[0]!.article)! };
		const id = mintId({ kind, event: provisional.id, first }, (each) => taken.has(each), hash);
		taken.add(id);
		return id;
	};
	const known = own?.entries ?? [];
	const decided = own ? decidedIds(decisions, own) : undefined;
	const run = { mint, date, decided };
	const { entries: shown, ids } = nextEntries(known.filter(hasWords), groups, run);
	const withdrawn = known.filter((entry) => !hasWords(entry));
	const entries = [...shown, ...withdrawn].sort((a, b) => (a.id < b.id ? -1 : 1));
	const ledger: Ledger = { event: named.id, slugs: book.slugs(), entries };
	if (own) assertNothingLost(own, ledger);
	const analysis = withWords(withIds(named, ids), shown);
	return { analysis: applyDecisions(analysis, decisions, ledger), ledger };
}

/** The statements that the ledger holds: one that still stands is not replaced by another telling's. */
function withWords(analysis: EventAnalysis, entries: readonly LedgerEntry[]): EventAnalysis {
	const words = new Map(entries.map((entry) => [entry.id, entry.words]));
	const claims = analysis.claims.map((claim) => ({ ...claim, statement: words.get(claim.id)! }));
	return { ...analysis, claims };
}

function withIds(analysis: EventAnalysis, ids: ReadonlyMap<Group, string>): EventAnalysis {
	const permanent = new Map(
		[...ids].map(([{ kind, provisional }, id]) => [kind + provisional, id]),
	);
	return {
		...analysis,
		claims: analysis.claims.map((claim) => ({ ...claim, id: permanent.get(`claim${claim.id}`)! })),
		utterances: analysis.utterances.map((utterance) => ({
			...utterance,
			id: permanent.get(`utterance${utterance.id}`)!,
		})),
		suggestions: analysis.suggestions.map(({ kind, between: [a, b], ...suggestion }) => ({
			...{ ...suggestion, kind },
			between: [permanent.get(kind + a)!, permanent.get(kind + b)!],
		})),
	};
}
