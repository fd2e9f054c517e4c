import { z } from 'astro/zod';

/** The schema itself, without “optional” and “default”. */
export function bareSchema(schema: z.ZodType): z.ZodType {
	const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
	return wraps ? bareSchema(schema.unwrap() as z.ZodType) : schema;
}
