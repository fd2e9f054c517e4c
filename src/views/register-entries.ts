import { addresses, type RegisterName } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Scale } from '../model/scale.ts';
import { besidePairs, type ArticlePair } from './article/beside-pairs.ts';
import { indexEvent } from './event/event-index.ts';
import { eventLink } from './links/event-link.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import { outletLink } from './outlet/outlet-link.ts';
import type { Link } from './links/link.ts';
import { reportsOf } from './speaker/reports-of.ts';
import { speakerLabels } from './speaker/speaker-labels.ts';
import { claimsWithStance } from './speaker/stances-by.ts';
import { utterancesOf } from './speaker/utterances-of.ts';
import { locale } from './text/locale.ts';

/** A page of a register, and what there is of it. */
export interface RegisterEntry extends Link {
	readonly meta: string;
	/** Of words that an article wrote. */
	readonly language?: string;
}

/** All that the registers list. */
export interface Listed {
	readonly events: readonly EventAnalysis[];
	readonly explainers: readonly Explainer[];
	readonly scales: readonly { readonly id: string; readonly scale: Scale }[];
}

/** What each register lists, in its order. */
export const registerEntries: Readonly<
	Record<RegisterName, (all: Listed) => readonly RegisterEntry[]>
> = {
	events: ({ events }) =>
		events.map((event) => ({
			...eventLink(event),
			meta: text.count.articles(event.articles.length),
		})),
	articles: ({ events }) => events.flatMap(articlesOf),
	compare: ({ events }) =>
		events.flatMap((event) => besidePairs(event).map((pair) => besideEntry(event, pair))),
	// a list of thousands would help nobody: each event has its own, in groups
	c: ({ events }) =>
		events
			.filter(({ claims }) => claims.length > 0)
			.map((event) => inEvent(event, 'claims', text.register.claims(event.claims.length))),
	q: ({ events }) =>
		events
			.filter(({ utterances }) => utterances.length > 0)
			.map((event) => inEvent(event, 'utterances', text.count.quotations(event.utterances.length))),
	speakers: ({ events }) => byName(events.flatMap(speakersOf)),
	sources: ({ events }) => byName(events.flatMap(outletsOf)),
	explainers: ({ explainers }) =>
		explainers.map(({ slug, title, description }) => ({
			...{ href: href(addresses.explainer(slug)), text: title, meta: description },
		})),
	scales: ({ scales }) =>
		scales.map(({ id, scale }) => ({
			...{ href: href(addresses.scale(id)), text: scale.name },
			meta: text.register.values(scale.values.length),
		})),
};

/** The part of the page of an event that lists what is meant. */
function inEvent(event: EventAnalysis, section: string, meta: string): RegisterEntry {
	const link = eventLink(event);
	return { ...link, href: `${link.href}#${section}`, meta };
}

function articlesOf({ articles, outlets }: EventAnalysis): RegisterEntry[] {
	const names = new Map(outlets.map(({ id, name }) => [id, name]));
	return articles.map(({ id, title, outlet, language }) => ({
		...{ href: href(addresses.article(id)), text: title, language, meta: names.get(outlet)! },
	}));
}

function besideEntry({ title, outlets }: EventAnalysis, pair: ArticlePair): RegisterEntry {
	const [a, b] = pair.map(({ outlet }) => outlets.find(({ id }) => id === outlet)!.name);
	const link = href(addresses.beside(pair[0].id, pair[1].id));
	return { href: link, text: text.beside.title(a!, b!), meta: title };
}

/** A page that several events may have a part of, and how much there is of it in one of them. */
interface Part extends Link {
	/** What is counted, what counts most first; a kind is told only where there is none of those before. */
	readonly counts: readonly { readonly count: number; readonly told: (count: number) => string }[];
}

function speakersOf(event: EventAnalysis): Part[] {
	const index = indexEvent(event);
	const known = Array.from(speakerLabels(index), ([id, label]) => ({
		...{ href: href(addresses.speaker(id)), text: label },
		counts: [
			{ count: utterancesOf(index, id).length, told: text.count.quotations },
			{ count: reportsOf(index, id).length, told: text.count.reports },
			{ count: claimsWithStance(index, id).length, told: text.speaker.stances },
		],
	}));
	return known.filter(({ counts }) => counts.some(({ count }) => count > 0));
}

function outletsOf({ outlets, articles }: EventAnalysis): Part[] {
	return outlets.map((each) => {
		const count = articles.filter(({ outlet }) => outlet === each.id).length;
		return { ...outletLink(each), counts: [{ count, told: text.count.articles }] };
	});
}

/** Each page once, with what all events have of it. */
function byName(parts: readonly Part[]): RegisterEntry[] {
	const { compare } = new Intl.Collator(locale);
	const pages = [...Map.groupBy(parts, ({ href: page }) => page).values()];
	return pages
		.map((same) => {
			const { href: page, text: name, counts } = same[0]!;
			const sums = counts.map(({ told }, at) => {
				const count = same.reduce((sum, each) => sum + each.counts[at]!.count, 0);
				return { count, told };
			});
			const first = sums.find(({ count }) => count > 0) ?? sums.at(-1)!;
			return { href: page, text: name, meta: first.told(first.count) };
		})
		.toSorted((a, b) => compare(a.text, b.text));
}
