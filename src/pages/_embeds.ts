import { hasWords, type LedgerEntry } from '../model/ledger.ts';
import {
	claimEmbed,
	formerEmbed,
	utteranceEmbed,
	withdrawnEmbed,
	type EmbedView,
} from '../views/sharing/embed-view.ts';
import { formerEntries } from '../views/history/former-entries.ts';
import { publishedEvents, publishedLedgers } from './_published.ts';

/** The frames of all claims or utterances ever published, by id. */
export async function embedPaths(kind: LedgerEntry['kind']) {
	const events = await publishedEvents();
	const live = events.flatMap((event) =>
		kind === 'claim'
			? event.claims.map((claim) => pathOf(claim.id, claimEmbed(event, claim)))
			: event.utterances.map((one) => pathOf(one.id, utteranceEmbed(event, one))),
	);
	const former = formerEntries(kind, await publishedLedgers(), events);
	return [
		...live,
		...former.map((entry) =>
			pathOf(entry.id, hasWords(entry) ? formerEmbed(entry, events) : withdrawnEmbed(entry)),
		),
	];
}

function pathOf(id: string, embed: EmbedView) {
	return { params: { id }, props: { embed } };
}
