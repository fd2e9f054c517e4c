import { z } from 'astro/zod';
import type { handWrittenKinds } from './kinds.ts';

type Kind = (typeof handWrittenKinds)[number];

/** The parts of a JSON Schema that hold others. */
interface Schema {
	description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly [other: string]: unknown;
}

/**
 * A kind of file as a JSON Schema, by which editors complete and check what is typed. @param says
 * What each key means, as the page on these files has it.
 */
export function editorSchema({ name, schema }: Kind, says: ReadonlyMap<string, string>): object {
	const { $schema, ...made } = z.toJSONSchema(schema, { io: 'input' });
	describeKeys(made as Schema, says, '');
	return { $schema, title: name, ...made };
}

function describeKeys(
	{ properties = {}, items }: Schema,
	says: ReadonlyMap<string, string>,
	above: string,
): void {
	if (items) describeKeys(items, says, above);
	for (const [name, below] of Object.entries(properties)) {
		const key = above ? `${above}.${name}` : name;
		const meaning = says.get(key);
		if (meaning !== undefined) below.description = meaning;
		describeKeys(below, says, key);
	}
}
