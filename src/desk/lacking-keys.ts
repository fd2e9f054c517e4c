import type { z } from 'astro/zod';
import { nearest } from '../model/nearest.ts';
import type { Kind } from './hand-written.ts';
import type { Problem } from './schema-problems.ts';

type Issue = z.core.$ZodIssue;

/** Whether an issue is of a key that is not there at all. */
export function isOfLackingKey({ code, path }: Issue, value: unknown): boolean {
	return typeof path.at(-1) === 'string' && code !== 'unrecognized_keys' && !has(value, path);
}

/** One problem for each holder of keys that lacks some: which, and what each must be. */
export function lackingKeys(issues: readonly Issue[], { noun }: Kind<unknown>): Problem[] {
	const byHolder = Map.groupBy(issues, holderIn);
	return Array.from(byHolder.values(), (lacking) => {
		const path = lacking[0]!.path.slice(0, -1);
		const keys = listed(lacking.map((issue) => `“${keyOf(issue)}”`));
		const musts = lacking.map(({ message }) => withoutNumbers(message));
		const what =
			lacking.length > 1 ? `. ${musts.join(' ')}` : musts[0]!.replace(/^“[^”]*”/u, ': it');
		return { reason: `${holderOf(path, noun)} lacks ${keys}${what}`, path };
	});
}

/** Whether a key that is lacking is there under a name so like it that this is told already. */
export function isMisspelt(lacking: Issue, all: readonly Issue[]): boolean {
	return all.some(
		(issue) =>
			issue.code === 'unrecognized_keys' &&
			JSON.stringify(issue.path) === holderIn(lacking) &&
			issue.keys.some((key) => nearest(key, [keyOf(lacking)]) !== undefined),
	);
}

const holderIn = ({ path }: Issue) => JSON.stringify(path.slice(0, -1));
const keyOf = ({ path }: Issue) => String(path.at(-1));

/** What is not there is no number. */
const withoutNumbers = (message: string) =>
	message.replace('; put it in quotation marks if it is a number', '');

const listed = (keys: readonly string[]) =>
	keys.length > 1 ? `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)!}` : keys[0]!;

function holderOf(path: readonly PropertyKey[], noun: string): string {
	if (path.length === 0) return noun.replace(/^./u, (letter) => letter.toUpperCase());
	const key = `“${String(path.findLast((step) => typeof step === 'string'))}”`;
	return typeof path.at(-1) === 'number' ? `This entry of ${key}` : key;
}

function has(value: unknown, path: readonly PropertyKey[]): boolean {
	let inner: unknown = value;
	for (const step of path) {
		if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return false;
		inner = (inner as Record<PropertyKey, unknown>)[step];
	}
	return true;
}
