import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import { eventView, type EventView } from './event-view.ts';
import type { ExplainerCard } from '../written/explainer-links.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';
import { site } from '../site.ts';

/** The home page: the one event there is, or a list of them, or what to do when there is none. */
export type HomeView =
	| { readonly kind: 'empty'; readonly head: PageHead }
	| { readonly kind: 'event'; readonly head: PageHead; readonly event: EventView }
	| {
			readonly kind: 'list';
			readonly head: PageHead;
			readonly events: readonly {
				readonly event: Link;
				readonly summary: string;
				readonly explainers: readonly ExplainerCard[];
			}[];
	  };

export function homeView(
	events: readonly EventAnalysis[],
	explainers: readonly Explainer[] = [],
): HomeView {
	const head = { title: site.name, description: text.description, address: addresses.home };
	const [first, ...others] = events.map((event) => eventView(event, explainers));
	if (first === undefined) return { kind: 'empty', head };
	if (others.length === 0) return { kind: 'event', head: first.head, event: first };
	return {
		kind: 'list',
		head,
		events: [first, ...others].map(({ title, summary, head: { address }, explainers: cards }) => ({
			event: { href: href(address), text: title },
			summary,
			explainers: cards,
		})),
	};
}
