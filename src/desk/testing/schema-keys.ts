import { z } from 'astro/zod';
import { bareSchema } from '../bare-schema.ts';

/** All keys that a schema has, those below others as `contact.email`; items of a list have no step of their own. */
export function schemaKeys(schema: z.ZodType, above = ''): string[] {
	const inner = bareSchema(schema);
	if (inner instanceof z.ZodArray) return schemaKeys(inner.element as z.ZodType, above);
	if (!(inner instanceof z.ZodObject)) return [];
	const shape = inner.shape as Record<string, z.ZodType>;
	return Object.entries(shape).flatMap(([name, below]) => {
		const key = above ? `${above}.${name}` : name;
		return [key, ...schemaKeys(below, key)];
	});
}
