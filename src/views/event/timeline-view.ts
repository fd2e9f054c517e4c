import { addresses } from '../../model/addresses.ts';
import type { Claim, Telling } from '../../model/claim.ts';
import type { DateMention } from '../../model/date-mention.ts';
import { contains } from '../../model/selector.ts';
import type { EventIndex } from './event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { writtenPeriod } from '../wording/written-period.ts';

/** What the articles say happened on one day, in one month or in one year. */
export interface TimelineEntry {
	/** As precise as it is told: `2031-04-05`, `2031-04`, `2031`. */
	readonly on: string;
	/** Whether it is told to the day. */
	readonly isDay: boolean;
	readonly written: string;
	readonly claims: readonly TimelineClaim[];
}

interface TimelineClaim {
	readonly href: string;
	/** The claim in the words of the first who gives this date; others may not give it. */
	readonly words: string;
	readonly language: string;
	/** Who tells it with this date, by name and in these words: “River Mail: “on Friday””. */
	readonly tellers: readonly string[];
	/** Whether others of its tellings give another date. */
	readonly differs: boolean;
}

interface Dated {
	readonly claim: Claim;
	readonly telling: Telling;
	readonly on: string;
	readonly teller: string;
}

/**
 * The dates that claims name, the earliest first. Days that depend on when an article was published
 * are known only where that is.
 */
export function timelineView(index: EventIndex): TimelineEntry[] {
	const dated = index.event.claims.flatMap((claim) => datesOf(index, claim));
	return [...new Set(dated.map(({ on }) => on))].toSorted(byTime).map((on) => ({
		on,
		isDay: on.length === 'yyyy-mm-dd'.length,
		written: writtenPeriod(on),
		claims: claimsOn(index, dated, on),
	}));
}

function claimsOn(index: EventIndex, dated: readonly Dated[], on: string): TimelineClaim[] {
	const here = dated.filter((one) => one.on === on);
	const firsts = here.filter(
		({ claim }, at) => here.findIndex((one) => one.claim === claim) === at,
	);
	return firsts.map(({ claim, telling }) => ({
		href: href(addresses.claim(claim.id)),
		words: telling.exact,
		language: index.article(telling.article).language,
		tellers: [...new Set(here.filter((one) => one.claim === claim).map(({ teller }) => teller))],
		differs: claim.differences.some(({ kind, harmless }) => kind === 'date' && !harmless),
	}));
}

function datesOf(index: EventIndex, claim: Claim): Dated[] {
	return claim.tellings.flatMap((telling) =>
		index
			.article(telling.article)
			.dates.filter((date) => contains(telling, date) && !isRelativeInSpeech(index, telling, date))
			.flatMap((date): Dated[] => {
				if (date.on === null) return [];
				const teller = text.event.dated(
					index.outletOf(telling.article).name,
					wordsOf(telling, date),
				);
				return [{ claim, telling, on: date.on, teller }];
			}),
	);
}

/** “Today” in a quotation is the day on which it was said, which need not be that of the article. */
function isRelativeInSpeech(index: EventIndex, telling: Telling, date: DateMention): boolean {
	const { quotations } = index.article(telling.article);
	return (
		!/\d/u.test(wordsOf(telling, date)) && quotations.some((quotation) => contains(quotation, date))
	);
}

function wordsOf({ exact, start }: Telling, date: DateMention): string {
	return exact.slice(date.start - start, date.end - start);
}

/** A month stands before its days, as what happens in it may. */
function byTime(one: string, other: string): number {
	return one < other ? -1 : 1;
}
