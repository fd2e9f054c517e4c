import type { TextPositionSelector } from '../../../model/selector.ts';
import type { RandomText } from './random-texts.ts';

/** Read a text in which `[claim]…[/claim]` and `[quote]…[/quote]` stand for what was found in it. */
export function readTagged(tagged: string): RandomText {
	const open: number[] = [];
	const found: Record<string, TextPositionSelector[]> = { claim: [], quote: [] };
	let text = '';
	for (const part of tagged.split(/(\[\/?(?:claim|quote)\])/)) {
		const [, slash, name] = /^\[(\/?)(claim|quote)\]$/.exec(part) ?? [];
		if (name === undefined) text += part;
		else if (slash === '') open.push(text.length);
		else found[name]!.push({ start: open.pop()!, end: text.length });
	}
	return { text, claims: found['claim']!, quotations: found['quote']! };
}
