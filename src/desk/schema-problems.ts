import { z } from 'astro/zod';
import { perhapsMeant } from '../model/nearest.ts';
import type { Kind } from './hand-written.ts';
import { bareSchema } from './bare-schema.ts';

/** Something that is not as the schema says, and where. */
export interface Problem {
	readonly reason: string;
	readonly path: readonly PropertyKey[];
}

/** What to tell of a mistake: the schema itself says what a value must be. */
export function issueProblems(issue: z.core.$ZodIssue, kind: Kind<unknown>): Problem[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const keys = keysAt(kind.schema, path);
		const holder = path.findLast((step) => typeof step === 'string');
		const noun = holder === undefined ? kind.noun : `“${holder}”`;
		return issue.keys.map((key) => ({ reason: unknownKey(key, noun, keys), path: [...path, key] }));
	}
	if (path.length === 0 && issue.code === 'invalid_type') {
		const noun = kind.noun.replace(/^./, (letter) => letter.toUpperCase());
		return [
			{
				reason: `${noun} ${noun.endsWith('s') ? 'have' : 'has'} lines such as “${kind.example}”.`,
				path,
			},
		];
	}
	const keys =
		issue.code === 'invalid_type' && issue.expected === 'object' ? keysAt(kind.schema, path) : [];
	if (keys.length > 0) return [{ reason: entryNeeds(keys, path), path }];
	return [{ reason: issue.message, path }];
}

/** “title: [The title]” instead of an entry with its keys. */
function entryNeeds(keys: readonly string[], path: readonly PropertyKey[]): string {
	const list = path.findLast((step) => typeof step === 'string');
	return `An entry of “${String(list)}” has its keys on lines of their own: ${keys.join(', ')}.`;
}

/** The keys that the schema has at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const inner = bareSchema(schema);
	const [step, ...rest] = path;
	if (inner instanceof z.ZodArray && step !== undefined)
		return keysAt(inner.element as z.ZodType, rest);
	if (inner instanceof z.ZodRecord && step !== undefined)
		return keysAt(inner.valueType as z.ZodType, rest);
	if (!(inner instanceof z.ZodObject)) return [];
	const shape = inner.shape as Record<string, z.ZodType>;
	if (step === undefined) return Object.keys(shape);
	const next = shape[String(step)];
	return next ? keysAt(next, rest) : [];
}

function unknownKey(key: string, noun: string, keys: readonly string[]): string {
	return `“${key}” is not a key of ${noun}; these are: ${keys.join(', ')}.${perhapsMeant(key, keys)}`;
}
