import type { EventAnalysis } from '../model/event-analysis.ts';
import { formerAddressesOf } from '../views/history/former-addresses.ts';
import { formerNameView } from '../views/history/former-name-view.ts';
import { formerSlugs } from '../views/history/former-slugs.ts';
import type { PageHead } from '../views/page-head.ts';
import { publishedEvents, publishedLedgers } from './_published.ts';

/** A page for each outlet or speaker, and for each that no event has any more. */
export async function namePaths<View extends { readonly head: PageHead }>(
	kind: 'outlet' | 'speaker',
	viewOf: (id: string, known: readonly EventAnalysis[]) => View,
) {
	const events = await publishedEvents();
	const ledgers = await publishedLedgers();
	const idsIn = (event: EventAnalysis) => event[`${kind}s`].map(({ id }) => id);
	const addressesOf = formerAddressesOf(ledgers, events);
	const live = Array.from(new Set(events.flatMap(idsIn)), (id) => {
		const view = viewOf(
			id,
			events.filter((event) => idsIn(event).includes(id)),
		);
		const elsewhere = addressesOf(view.head.address);
		return { params: { [kind]: id }, props: { live: view, elsewhere, former: null } };
	});
	const former = formerSlugs(kind, ledgers, events).map((slug) => ({
		params: { [kind]: slug.slug },
		props: { live: null, elsewhere: [], former: formerNameView(slug, events) },
	}));
	return [...live, ...former];
}
