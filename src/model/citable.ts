import type { EventAnalysis } from './event-analysis.ts';
import type { Citation } from './explainer.ts';
import { hasWords, type AnyEntry, type Ledger, type LedgerEntry } from './ledger.ts';
import { lastOf } from './last-of.ts';
import type { Passage } from './passage.ts';

/** A published id, as somebody who cites it needs to know it. */
export interface Citable {
	readonly id: string;
	readonly kind: LedgerEntry['kind'];
	/** The id that it is now part of. */
	readonly into?: string;
	/** Why it was withdrawn; its words may not be shown then. */
	readonly withdrawn?: string;
	/** Its words in each version, the present one last. */
	readonly versions: readonly string[];
	/** The slug of its event. */
	readonly event: string;
	/** Where it is told now; nowhere if it was merged or its words are gone. */
	readonly passages: readonly CitablePassage[];
	/** Words of passages that told it before. */
	readonly former: readonly string[];
}

/** A passage in the order of the tellings of a claim, or the wordings of an utterance. */
interface CitablePassage {
	/** The slug of the outlet. */
	readonly outlet: string;
	readonly exact: string;
}

/** All that can be cited. */
export interface Citables {
	readonly byId: ReadonlyMap<string, Citable>;
	/** The slugs of the events. */
	readonly events: readonly string[];
	/** The slugs of all outlets, and for a former one that which took its place. */
	readonly outlets: ReadonlyMap<string, string>;
}

export function citablesOf(events: readonly EventAnalysis[], ledgers: readonly Ledger[]): Citables {
	const told = new Map(events.flatMap(toldIn));
	const citables = ledgers.flatMap(({ event, entries }) =>
		entries.map((entry) => citable(entry, event, told.get(entry.id) ?? [])),
	);
	return {
		byId: new Map(citables.map((one) => [one.id, one])),
		events: events.map(({ id }) => id),
		outlets: outletsOf(events, ledgers),
	};
}

/** The one that is meant by a citation now: merged ids lead on. Undefined where nothing tells it. */
export function citedNow({ byId }: Citables, id: string): Citable | undefined {
	const cited = byId.get(id);
	const now = cited && lastOf(cited, byId);
	return now && now.passages.length > 0 ? now : undefined;
}

/** Which passage a citation means: -1 where it names one that is not there; the first if it names none. */
export function passageMeant(
	{ outlets }: Pick<Citables, 'outlets'>,
	{ passages }: Pick<Citable, 'passages'>,
	{ outlet, words }: Pick<Citation, 'outlet' | 'words'>,
): number {
	const slug = outlet === undefined ? undefined : (outlets.get(outlet) ?? outlet);
	return passages.findIndex(
		(passage) =>
			passage.outlet === (slug ?? passage.outlet) &&
			(words === undefined || oneSpaced(passage.exact).includes(oneSpaced(words))),
	);
}

export function oneSpaced(words: string): string {
	return words.replace(/\s+/gu, ' ').trim();
}

function citable(entry: AnyEntry, event: string, passages: readonly CitablePassage[]): Citable {
	const { id, kind } = entry;
	if (!hasWords(entry))
		return { id, kind, event, withdrawn: entry.reason, versions: [], passages: [], former: [] };
	const { into, words, former } = entry;
	return {
		id,
		kind,
		...(into !== undefined && { into }),
		versions: [...former.map((version) => version.words), words],
		event,
		passages,
		former: former.flatMap(({ anchors }) => anchors.map(({ exact }) => exact)),
	};
}

function toldIn({ articles, claims, utterances }: EventAnalysis): [string, CitablePassage[]][] {
	const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
	const told = (passages: readonly Passage[]) =>
		passages.map(({ article, exact }) => ({ outlet: outlets.get(article) ?? '', exact }));
	return [
		...claims.map(({ id, tellings }) => [id, told(tellings)] as [string, CitablePassage[]]),
		...utterances.map(({ id, wordings }) => [id, told(wordings)] as [string, CitablePassage[]]),
	];
}

/** A slug that an outlet had before leads on to the one it has now. */
function outletsOf(events: readonly EventAnalysis[], ledgers: readonly Ledger[]) {
	const former = ledgers
		.flatMap(({ slugs }) => slugs)
		.flatMap(({ kind, slug, into }): [string, string][] =>
			kind === 'outlet' && into !== undefined ? [[slug, into]] : [],
		);
	const now = events.flatMap(({ outlets }) => outlets.map(({ id }): [string, string] => [id, id]));
	return new Map([...former, ...now]);
}
