import jsonld from 'jsonld';
import { loadContext } from './contexts.ts';
import { domainOf, isClass, isProperty, rangeOf, schemaOrg, withBroader } from './vocabularies.ts';

/** A thing, as a JSON-LD processor gives it: its types, and the values of its properties. */
interface Node {
	readonly '@id': string;
	readonly '@type'?: readonly string[];
	readonly [property: string]: unknown;
}

interface Value {
	readonly '@id'?: string;
	readonly '@value'?: unknown;
	readonly '@type'?: string;
	readonly '@list'?: readonly Value[];
}

/**
 * What things are said to be, or have, that their vocabularies don’t allow, each in one line.
 * @param nodes All things that a document tells of.
 */
export function misuses(nodes: readonly Node[]): string[] {
	const types = new Map(nodes.map((node) => [node['@id'], node['@type'] ?? []]));
	return nodes.flatMap((node) => [
		...typesOf(node)
			.filter((type) => !isClass(type))
			.map((type) => `${type} is no class`),
		...Object.keys(node)
			.filter((property) => !property.startsWith('@'))
			.flatMap((property) => misusesOf(property, node, types)),
	]);
}

/**
 * All things that a JSON-LD document tells of. Where a processor would drop something, as it has no
 * meaning, this throws. `base` is the address of the document.
 */
export async function nodesOf(document: object, base: string): Promise<readonly Node[]> {
	const options = { base, safe: true, documentLoader: loadContext as never };
	await jsonld.toRDF(document, options);
	const nodes: unknown = await jsonld.flatten(document, undefined, options);
	return nodes as Node[];
}

type Types = ReadonlyMap<string, readonly string[]>;

function misusesOf(property: string, node: Node, types: Types): string[] {
	if (!isProperty(property)) return [`${property} is no property`];
	const domain = domainOf(property);
	const strange = typesOf(node).length > 0 && !isOneOf(typesOf(node), domain);
	const values = (node[property] as readonly Value[]).flatMap((value) => value['@list'] ?? value);
	return [
		...(strange ? [`${typesOf(node).join(', ')} has no ${property}`] : []),
		...values
			.filter((value) => !mayBe(value, rangeOf(property), types))
			.map((value) => `${property} is not for ${JSON.stringify(value)}`),
	];
}

function typesOf(node: Node): readonly string[] {
	return node['@type'] ?? [];
}

function isOneOf(types: readonly string[], allowed: ReadonlySet<string>): boolean {
	return allowed.size === 0 || !withBroader(types).isDisjointFrom(allowed);
}

function mayBe(value: Value, range: ReadonlySet<string>, types: Types): boolean {
	if (range.size === 0) return true;
	if (value['@value'] !== undefined) return [...range].some((kind) => isLiteral(value, kind));
	const known = types.get(value['@id'] ?? '') ?? [];
	const address = range.has(`${schemaOrg}URL`);
	return known.length === 0 ? address || [...range].some(isThing) : isOneOf(known, range);
}

const isThing = (kind: string) => isClass(kind) && !(kind in literals);

const date = /^\d{4}-\d\d-\d\d$/;
const count = /^\d+$/;

/** The form of each kind of literal that is used. */
const literals: Readonly<Record<string, RegExp>> = {
	'http://www.w3.org/2000/01/rdf-schema#Literal': /^/,
	'http://www.w3.org/2001/XMLSchema#string': /^/,
	'http://www.w3.org/2001/XMLSchema#nonNegativeInteger': count,
	[`${schemaOrg}Text`]: /^/,
	[`${schemaOrg}Date`]: date,
	[`${schemaOrg}Number`]: /^-?\d+$/,
};

function isLiteral(value: Value, kind: string): boolean {
	return literals[kind]?.test(String(value['@value'])) ?? false;
}
