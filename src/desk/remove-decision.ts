import { isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { HandWritten, Read } from './hand-written.ts';
import type { NewDecision } from './add-decisions.ts';
import { inLineEndsOf, styleOf } from './decisions-style.ts';
import { readDecisions } from './read-decisions.ts';

/**
 * The text of a file of decisions less one of them, with all comments that stand between the others.
 * Null where it holds no such decision; there is no text where the file can’t be read.
 */
export function removeDecision(file: HandWritten, { key, is }: NewDecision): Read<string | null> {
	const before = readDecisions(file);
	if (!before.value) return { findings: before.findings };
	const same = JSON.stringify(is);
	const at = before.value[key].findIndex((each) => JSON.stringify(each) === same);
	if (at < 0) return { value: null, findings: [] };
	const document = parseDocument(file.text);
	const list = document.get(key);
	if (!isSeq(list)) return { value: null, findings: [] };
	takeOut(list, at);
	const text = document.toString(styleOf(file.text));
	return { value: inLineEndsOf(file.text, text), findings: [] };
}

function takeOut(list: YAMLSeq, at: number): void {
	const comment = commentAbove(list.items[at]);
	list.items.splice(at, 1);
	const next = list.items[at];
	// the empty line between the two goes with the first
	if (at === 0 && isNode(next)) next.spaceBefore = false;
	if (comment !== undefined && isNode(next))
		next.commentBefore = [comment, next.commentBefore].filter(Boolean).join('\n');
	else if (comment !== undefined) list.comment = [list.comment, comment].filter(Boolean).join('\n');
	// an empty list can only be written in brackets
	if (list.items.length === 0) list.flow = true;
}

/** What stands above an entry may be said of those that follow. */
function commentAbove(entry: unknown): string | undefined {
	return isNode(entry) ? (entry.commentBefore ?? undefined) : undefined;
}
