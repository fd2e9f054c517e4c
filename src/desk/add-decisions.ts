import { isSeq, parseDocument } from 'yaml';
import type { DecisionKey } from '../model/decision-list.ts';
import type { Decisions } from '../model/decisions.ts';
import { inLineEndsOf, styleOf } from './decisions-style.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readDecisions } from './read-decisions.ts';

/** An entry that is to be put at the end of its list. */
export type NewDecision = {
	[Key in DecisionKey]: { readonly key: Key; readonly is: Decisions[Key][number] };
}[DecisionKey];

/** What a new file begins with: editors complete and check by it. */
const modeline = '# yaml-language-server: $schema=../schemas/decisions.json\n';

/**
 * The text of a file of decisions with more of them, which keeps the comments and the order of the
 * old one. There is none where the old file can't be read, or the new one could not.
 */
export function addDecisions(file: HandWritten, added: readonly NewDecision[]): Read<string> {
	const before = readDecisions(file);
	if (!before.value) return { findings: before.findings };
	const text = withEntries(file.text.trim() === '' ? modeline : file.text, added);
	const after = readDecisions({ path: file.path, text });
	return after.value ? { value: text, findings: [] } : { findings: after.findings };
}

function withEntries(text: string, added: readonly NewDecision[]): string {
	const document = parseDocument(text);
	for (const { key, is } of added) {
		const list = document.get(key);
		if (!isSeq(list)) document.set(key, document.createNode([is]));
		else {
			// an empty list can only be written in brackets, a full one is read more easily without
			if (list.items.length === 0) list.flow = false;
			list.add(document.createNode(is));
		}
	}
	return inLineEndsOf(text, document.toString(styleOf(text)));
}
