import { addresses, type RegisterName } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Scale } from '../model/scale.ts';
import { besidePairs, type ArticlePair } from './article/beside-pairs.ts';
import { eventLink } from './links/event-link.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import { outletLink } from './outlet/outlet-link.ts';
import type { Link } from './links/link.ts';
import { speakersByEvent } from './speaker/speaker-register.ts';
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
	speakers: ({ events }) =>
		speakersByEvent(events).flatMap(({ named, unnamed }) => [...named, ...unnamed]),
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
	readonly count: number;
}

function outletsOf({ outlets, articles }: EventAnalysis): Part[] {
	return outlets.map((each) => {
		const count = articles.filter(({ outlet }) => outlet === each.id).length;
		return { ...outletLink(each), count };
	});
}

/** Each outlet once, with the articles of all events. */
function byName(parts: readonly Part[]): RegisterEntry[] {
	const { compare } = new Intl.Collator(locale);
	const pages = [...Map.groupBy(parts, ({ href: page }) => page).values()];
	return pages
		.map((same) => {
			const { href: page, text: name } = same[0]!;
			const count = same.reduce((sum, each) => sum + each.count, 0);
			return { href: page, text: name, meta: text.count.articles(count) };
		})
		.toSorted((a, b) => compare(a.text, b.text));
}
