import { parseDocument } from 'yaml';
import type { HandWritten } from './hand-written.ts';
import { offsetOf } from './offset-of.ts';

/** Where the value at a path of a file stands, for a finding on it. */
export function placeOf({ path: file, text, part }: HandWritten, path: readonly PropertyKey[]) {
	const { start, end } = part ?? { start: 0, end: text.length };
	const document = parseDocument(text.slice(start, end), { prettyErrors: false });
	return { file, at: { text, offset: start + offsetOf(document, path) } };
}
