import { attributedIn } from '../model/attributed.ts';
import { fold } from '../language/words.ts';
import { isDescription } from '../language/speaker-names.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { fileStem } from '../model/source-document.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Named, SlugBook } from './slug-book.ts';

/** The slug of everything in an event that has a page with a name, by provisional id. */
export interface Names {
	readonly event: string;
	readonly articles: ReadonlyMap<string, string>;
	readonly outlets: ReadonlyMap<string, string>;
	readonly speakers: ReadonlyMap<string, string>;
}

type NamedThing = Named & { readonly provisional: string };

/** Look up or mint all slugs of an event, in an order that the order of its files has no say in. */
export function nameEvent(analysis: EventAnalysis, book: SlugBook): Names {
	const slugs = (things: readonly NamedThing[]) => {
		const ordered = things.toSorted((a, b) => (a.keys[0] < b.keys[0] ? -1 : 1));
		return new Map(ordered.map((thing) => [thing.provisional, book.slugFor(thing)]));
	};
	return {
		event: book.slugFor({ kind: 'event', keys: [analysis.id], name: analysis.id }),
		articles: slugs(analysis.articles.map(namedArticle)),
		outlets: slugs(namedOutlets(analysis)),
		speakers: slugs(analysis.speakers.map((speaker) => namedSpeaker(analysis, speaker))),
	};
}

function namedArticle({ id, file }: EventAnalysis['articles'][number]): NamedThing {
	return { provisional: id, kind: 'article', keys: [file], name: fileStem(file) };
}

/**
 * A publisher is one outlet in all events; a nameless outlet goes by its event and file. Where the
 * publisher of a file was not known before, the outlet goes on under the address that it had.
 */
function namedOutlets({ id, outlets, articles }: EventAnalysis): NamedThing[] {
	return outlets.map((outlet) => {
		const own = articles.filter((article) => article.outlet === outlet.id);
		const files = own.map(({ file }) => `${id}/${file}`);
		const keys = outlet.named ? [fold(outlet.name), ...files] : files;
		return {
			provisional: outlet.id,
			kind: 'outlet',
			keys: atLeastOne(keys, id),
			name: outlet.name,
		};
	});
}

/** A name means one speaker of the event; a description means one of the articles that use it. */
function namedSpeaker({ articles }: EventAnalysis, { id, name, aliases }: Speaker): NamedThing {
	const names = [name, ...aliases];
	const files = articles
		.filter((article) => attributedIn(article).some(({ speaker }) => speaker?.speaker === id))
		.map(({ file }) => file);
	const keys = isDescription(name)
		? files.flatMap((file) => names.map((each) => `${each} (${file})`))
		: names.filter((each) => !isDescription(each));
	return { provisional: id, kind: 'speaker', keys: atLeastOne(keys, name), name };
}

function atLeastOne(keys: readonly string[], other: string): NamedThing['keys'] {
	return [keys[0] ?? other, ...keys.slice(1)];
}
