import { z } from 'astro/zod';
import type { handWrittenKinds } from '../kinds.ts';

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
	const { $schema, ...made } = z.toJSONSchema(schema, { io: 'input', override: sayPatterns });
	describeKeys(made as Schema, says, '');
	return { $schema, title: name, ...made };
}

/**
 * Editors show a regular expression to whoever writes something else. Those of dates and addresses stand
 * beside a `format`, which says the same; with others goes what the program would say.
 */
function sayPatterns({ zodSchema, jsonSchema }: Overridden): void {
	if (jsonSchema.pattern === undefined) return;
	if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
	else Object.assign(jsonSchema, { patternErrorMessage: messageOf(zodSchema) });
}

type Overridden = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];

/** What a schema says of a text that is not as it should be. */
function messageOf(schema: z.core.$ZodType): string | undefined {
	return z.safeParse(schema, ' ').error?.issues[0]?.message;
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
