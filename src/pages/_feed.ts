import { SOURCE_DATE_EPOCH } from 'astro:env/server';
import { hasWords } from '../model/ledger.ts';
import { feedView } from '../views/sharing/feed-view.ts';
import { publishedEvents, publishedLedgers } from './_published.ts';

/** The claims of the site as a feed. */
export async function publishedFeed(site: URL | undefined) {
	const undated = new Date(SOURCE_DATE_EPOCH * 1000).toISOString().slice(0, 10);
	return feedView(await publishedEvents(), site, undated, await changedOn());
}

/** The day on which the words of an id were last changed, as far as the ledger tells. */
async function changedOn(): Promise<Map<string, string>> {
	const entries = (await publishedLedgers()).flatMap((ledger) => ledger.entries.filter(hasWords));
	return new Map(
		entries.flatMap(({ id, former }) => {
			const until = former.at(-1)?.until;
			return until === undefined ? [] : [[id, until] as const];
		}),
	);
}
