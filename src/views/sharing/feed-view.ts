import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { Feed, FeedItem } from '../../model/feed.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { articlesOf } from '../article/articles-of.ts';
import { statusLine } from '../groups/agreement-phrase.ts';
import { claimCard } from '../groups/claim-card.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { fullAddress } from '../links/full-address.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { listed } from '../wording/listed.ts';
import { site as settings } from '../site.ts';

/** Feed readers fetch the whole feed again and again: the newest claims alone are in it. */
const longest = 500;

/**
 * The claims of all events. There is no clock, so a claim is as new as the newest of its articles
 * whose date is known. Where none is, and a format demands a date, it is that of its event's newest
 * article, and `undated`, a calendar date, where that is not known either.
 *
 * @param changedOn The days on which the words of claims were last changed, by id.
 */
export function feedView(
	events: readonly EventAnalysis[],
	site: URL | undefined,
	undated: string,
	changedOn: ReadonlyMap<string, string> = new Map(),
): Feed {
	const items = events
		.flatMap((event) => itemsOf(event, site, undated))
		.map(({ claim, ...item }) => withChange(item, changedOn.get(claim) ?? null))
		.toSorted((a, b) => (a.updated > b.updated ? -1 : Number(a.updated < b.updated)))
		.slice(0, longest);
	return {
		id: lastingId(addresses.feed, site),
		title: text.feed.title(settings.name),
		description: text.feed.description,
		author: settings.desk ?? settings.name,
		home: fullAddress(addresses.home, site),
		self: {
			atom: fullAddress(addresses.feed, site),
			json: fullAddress(addresses.jsonFeed, site),
		},
		updated: items[0]?.updated ?? undated,
		items,
	};
}

/** A claim whose words were changed is as new as that. */
function withChange(item: Omit<FeedItem, 'changed'>, changed: string | null): FeedItem {
	const updated = changed !== null && changed > item.updated ? changed : item.updated;
	return { ...item, changed, updated };
}

function itemsOf(event: EventAnalysis, site: URL | undefined, undated: string) {
	const index = indexEvent(event);
	const otherwise = newest(event.articles.map(({ source }) => source.date)) ?? undated;
	return event.claims.map((claim) => {
		const date = newest(articlesOf(claim.tellings).map((id) => index.article(id).source.date));
		return { ...itemOf(index, claim, site), claim: claim.id, date, updated: date ?? otherwise };
	});
}

function itemOf(index: EventIndex, claim: Claim, site: URL | undefined) {
	const { statement, worded, language, agreement, outlets } = claimCard(index, claim);
	return {
		id: lastingId(addresses.claim(claim.id), site),
		url: fullAddress(addresses.claim(claim.id), site),
		title: firstWords(statement, 120),
		text: [
			statement,
			...(worded === null ? [] : [`${worded}.`]),
			text.feed.agreement(statusLine(agreement), listed(outlets)),
			text.feed.event(index.event.title),
		].join('\n\n'),
		language,
	};
}

function newest(dates: readonly (string | undefined)[]): string | null {
	return (
		dates
			.filter((date) => date !== undefined)
			.toSorted()
			.at(-1) ?? null
	);
}

/** Feed readers tell items apart by such names, and formats demand that they have a host. */
export function lastingId(address: string, site: URL | undefined): string {
	return new URL(href(address), site ?? 'https://variorum.example').href;
}
