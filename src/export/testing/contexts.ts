import { rangeOf, schemaClasses, schemaOrg, schemaProperties } from './vocabularies.ts';

const toNode = { '@type': '@id' };
const toTerm = { '@type': '@vocab' };
const counted = { '@type': 'xsd:nonNegativeInteger' };

/**
 * What is used here of the context of annotations, by the table in appendix A of the Web Annotation
 * Vocabulary (W3C, 2017): https://www.w3.org/TR/annotation-vocab/#json-ld-context
 */
const annotationContext = {
	oa: 'http://www.w3.org/ns/oa#',
	as: 'http://www.w3.org/ns/activitystreams#',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	schema: schemaOrg,
	id: '@id',
	type: '@type',
	Annotation: 'oa:Annotation',
	AnnotationCollection: 'as:OrderedCollection',
	AnnotationPage: 'as:OrderedCollectionPage',
	SpecificResource: 'oa:SpecificResource',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	classifying: 'oa:classifying',
	describing: 'oa:describing',
	motivation: { '@id': 'oa:motivatedBy', ...toTerm },
	body: { '@id': 'oa:hasBody', ...toNode },
	target: { '@id': 'oa:hasTarget', ...toNode },
	source: { '@id': 'oa:hasSource', ...toNode },
	scope: { '@id': 'oa:hasScope', ...toNode },
	selector: { '@id': 'oa:hasSelector', ...toNode },
	canonical: { '@id': 'oa:canonical', ...toNode },
	exact: 'oa:exact',
	prefix: 'oa:prefix',
	suffix: 'oa:suffix',
	start: { '@id': 'oa:start', ...counted },
	end: { '@id': 'oa:end', ...counted },
	items: { '@id': 'as:items', ...toNode, '@container': '@list' },
	partOf: { '@id': 'as:partOf', ...toNode },
	first: { '@id': 'as:first', ...toNode },
	last: { '@id': 'as:last', ...toNode },
	next: { '@id': 'as:next', ...toNode },
	prev: { '@id': 'as:prev', ...toNode },
	total: { '@id': 'as:totalItems', ...counted },
	startIndex: { '@id': 'as:startIndex', ...counted },
	label: 'rdfs:label',
	name: 'foaf:name',
};

/** The terms of schema.org, typed as its own context types them: addresses, else days, else hours. */
const schemaContext = {
	type: '@type',
	id: '@id',
	...Object.fromEntries(schemaClasses.map((name) => [name, schemaOrg + name])),
	...Object.fromEntries(schemaProperties.map((name) => [name, schemaTerm(schemaOrg + name)])),
};

function schemaTerm(property: string): object {
	const range = rangeOf(property);
	const type = ['URL', 'Date', 'DateTime'].find((each) => range.has(schemaOrg + each));
	if (type === undefined) return { '@id': property };
	return { '@id': property, '@type': type === 'URL' ? '@id' : schemaOrg + type };
}

const contexts = new Map<string, object>([
	['http://www.w3.org/ns/anno.jsonld', annotationContext],
	['https://schema.org', schemaContext],
]);

/** Gives a JSON-LD processor the contexts that documents name, without asking the network. */
export function loadContext(url: string): Promise<object> {
	const context = contexts.get(url);
	if (!context) return Promise.reject(new Error(`No context is known as ${url}.`));
	return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}
