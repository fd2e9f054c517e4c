import { dataAddresses } from '../../model/addresses.ts';
import type { AnnotationCollection, AnnotationPage } from '../../model/annotation.ts';
import { annotationsOf } from './annotations-of.ts';
import type { DataSource } from './data-source.ts';

/** In which sense the words of an annotation are used; two are borrowed from schema.org. */
const context: AnnotationPage['@context'] = [
	'http://www.w3.org/ns/anno.jsonld',
	{ kind: 'schema:additionalType', speaker: 'schema:spokenByCharacter' },
];

/** The annotations of an event, a page for each article, in the order of the articles. */
export function annotationPages(source: DataSource): AnnotationPage[] {
	const { event, urlOf } = source;
	const addressed = event.articles.map(({ id }) => urlOf(dataAddresses.annotations(id)));
	let startIndex = 0;
	return event.articles.map((article, index) => {
		const items = annotationsOf(source, article);
		const [prev, id, next] = [addressed[index - 1], addressed[index]!, addressed[index + 1]];
		const page: AnnotationPage = {
			'@context': context,
			id,
			type: 'AnnotationPage',
			partOf: urlOf(dataAddresses.collections(event.id)),
			startIndex,
			...(prev !== undefined && { prev }),
			...(next !== undefined && { next }),
			items,
		};
		startIndex += items.length;
		return page;
	});
}

/** All these pages as one collection. */
export function annotationCollection(source: DataSource): AnnotationCollection {
	const pages = annotationPages(source);
	return {
		'@context': context,
		id: source.urlOf(dataAddresses.collections(source.event.id)),
		type: 'AnnotationCollection',
		label: source.event.title,
		total: pages.reduce((total, { items }) => total + items.length, 0),
		first: pages[0]!.id,
		last: pages.at(-1)!.id,
	};
}
