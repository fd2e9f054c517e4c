import { parseDocument } from 'yaml';
import type { HandWritten } from './hand-written.ts';
import { offsetOf } from './offset-of.ts';

/** Where a value of hand-written YAML stands in its file, in code units. */
export function placeIn({ text, part }: HandWritten, path: readonly PropertyKey[]): number {
	const { start, end } = part ?? { start: 0, end: text.length };
	return start + offsetOf(parseDocument(text.slice(start, end)), path);
}
