import { addresses } from '../../model/addresses.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import type { ConflictLine } from '../differences/conflict-lines.ts';
import type { ConflictView } from './conflicts-view.ts';
import { newestFirst } from './newest-first.ts';
import { eventView, type EventView } from './event-view.ts';
import type { ExplainerCard } from '../written/explainer-links.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { writtenDate } from '../wording/written-date.ts';
import type { PageHead } from '../page-head.ts';
import { site } from '../site.ts';

/** The home page: the one event there is, or a list of them, or what to do when there is none. */
export type HomeView =
	| { readonly kind: 'empty'; readonly head: PageHead }
	| { readonly kind: 'event'; readonly head: PageHead; readonly event: EventView }
	| {
			readonly kind: 'list';
			readonly head: PageHead;
			/** Who publishes this, and how it is made. */
			readonly about: Link;
			/** What readers are asked to read first, of whatever event. */
			readonly lead: readonly ExplainerCard[];
			readonly events: readonly {
				readonly event: Link;
				/** What its articles say it is about, in the words of the first of them. */
				readonly headline: { readonly text: string; readonly language: string } | null;
				/** From the first to the last day of its articles; null where none is known. */
				readonly days: string | null;
				readonly summary: string;
				/** How much conflicts; null where nothing does. */
				readonly conflicts: string | null;
				/** The first of it, in words; null where nothing does. */
				readonly first: ConflictLine | null;
				readonly explainers: readonly ExplainerCard[];
			}[];
	  };

export function homeView(
	events: readonly EventAnalysis[],
	explainers: readonly Explainer[] = [],
): HomeView {
	const head = { title: site.name, description: text.description, address: addresses.home };
	const [first, ...others] = events;
	if (first === undefined) return { kind: 'empty', head };
	if (others.length > 0) {
		const listed = newestFirst(events).map((event) => listedEvent(event, explainers));
		const lead = listed.flatMap((event) => event.explainers.filter((each) => each.lead));
		return { kind: 'list', head, about: aboutLink(), lead, events: listed.map(withoutLead) };
	}
	const event = eventView(first, explainers);
	return { kind: 'event', head: event.head, event };
}

const aboutLink = (): Link => ({ href: href(addresses.about), text: text.home.about });

/** What stands above the list need not stand in it again. */
function withoutLead<Listed extends { readonly explainers: readonly ExplainerCard[] }>(
	event: Listed,
): Listed {
	return { ...event, explainers: event.explainers.filter(({ lead }) => !lead) };
}

/** A title made of the name of a folder tells little: a headline and the days tell which event it is. */
function listedEvent(event: EventAnalysis, explainers: readonly Explainer[]) {
	const { title, summary, head, explainers: cards, conflicts } = eventView(event, explainers);
	const { sure, perhaps, unequal } = conflicts;
	return {
		event: { href: href(head.address), text: title },
		headline: firstHeadline(event),
		days: daysOf(event),
		summary,
		conflicts: text.event.conflictsFound(sure.length, perhaps.length, unequal.length),
		first: firstLine([...sure, ...perhaps, ...unequal]),
		explainers: cards,
	};
}

function firstLine(conflicts: readonly ConflictView[]): ConflictLine | null {
	return conflicts.flatMap(({ lines }) => lines)[0] ?? null;
}

/** Of the article that came first, as far as that is known. */
function firstHeadline({ articles }: EventAnalysis) {
	const [first] = articles
		.filter(({ headline }) => headline)
		.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
	return first ? { text: text.home.headline(first.title), language: first.language } : null;
}

/** Later than any day where it is not known. */
const dayOf = ({ source }: AnalysedArticle): string => source.date ?? '~';

function daysOf({ articles }: EventAnalysis): string | null {
	const days = articles.flatMap(({ source }) => source.date ?? []).toSorted();
	const [from, to] = [days[0], days.at(-1)];
	if (from === undefined || to === undefined) return null;
	return from === to ? writtenDate(from) : text.home.days(writtenDate(from), writtenDate(to));
}
