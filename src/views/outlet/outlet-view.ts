import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { articleCard, type ArticleCard } from '../article/article-card.ts';
import { byReach } from '../event/by-reach.ts';
import { claimCard, type ClaimCard } from '../groups/claim-card.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { eventLink } from '../links/event-link.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';

/** The page of an outlet, over all events that it wrote about. */
export interface OutletView {
	readonly head: PageHead;
	readonly name: string;
	/** False where no publisher is recorded. */
	readonly named: boolean;
	/** How much it tells with others, alone, and not at all. */
	readonly summary: string;
	readonly articles: readonly ArticleCard[];
	/** What it tells, by event; an event of which there is nothing is left out. */
	readonly alone: readonly ClaimsOfEvent[];
	readonly shared: readonly ClaimsOfEvent[];
	/** Claims of the same events that only others tell. */
	readonly absent: readonly ClaimsOfEvent[];
	/** How many these are. */
	readonly absentCount: number;
}

/** Claims of one event. */
export interface ClaimsOfEvent {
	readonly event: Link;
	readonly claims: readonly ClaimCard[];
}

/** `events` are those that know the outlet; at least one. */
export function outletView(id: string, events: readonly EventAnalysis[]): OutletView {
	const indexes = events.map(indexEvent);
	const { name, named } = indexes[0]!.outlet(id);
	const claims = (keep: (tellers: ReadonlySet<string>) => boolean) =>
		indexes
			.map((index) => ({ event: eventLink(index.event), claims: cards(index, keep) }))
			.filter((each) => each.claims.length > 0);
	const articles = indexes.flatMap((index) =>
		index.event.articles
			.filter(({ outlet }) => outlet === id)
			.map((article) => articleCard(index, article)),
	);
	const alone = claims((tellers) => tellers.has(id) && tellers.size === 1);
	const shared = claims((tellers) => tellers.has(id) && tellers.size > 1);
	const absent = claims((tellers) => !tellers.has(id));
	const all = (of: readonly ClaimsOfEvent[]) => of.flatMap((each) => each.claims);
	const conflicting = all(shared).filter(
		({ agreement }) => agreement.kind === 'conflicting' && agreement.doubt === null,
	);
	return {
		head: {
			title: name,
			description: text.outlet.description(name, articles.length),
			address: addresses.outlet(id),
		},
		name,
		named,
		summary: text.outlet.summary(
			all(shared).length,
			conflicting.length,
			all(alone).length,
			all(absent).length,
		),
		articles,
		alone,
		shared,
		absent,
		absentCount: all(absent).length,
	};
}

function cards(index: EventIndex, keep: (tellers: ReadonlySet<string>) => boolean): ClaimCard[] {
	const tellers = ({ tellings }: Claim) =>
		new Set(tellings.map(({ article }) => index.outletOf(article).id));
	const kept = index.event.claims.filter((claim) => keep(tellers(claim)));
	return byReach(kept, ({ tellings }) => tellings).map((claim) => claimCard(index, claim));
}
