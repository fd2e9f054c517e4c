import type { Original } from '../../model/original.ts';
import { text } from '../interface-text.ts';
import { signature } from '../wording/signature.ts';

/** What was said, in the language in which it was said. */
export interface OriginalView {
	readonly words: string;
	readonly language: string;
	/** Where these words are found, as a link where that is an address; null where nobody said. */
	readonly source: { readonly text: string; readonly href: string | null } | null;
	readonly by: string;
}

export function originalView(original: Original): OriginalView {
	const { text: words, language, source } = original;
	const isAddress = source !== undefined && /^https?:\/\/\S+$/u.test(source);
	return {
		words: text.utterance.inWords(words),
		language,
		source: source === undefined ? null : { text: source, href: isAddress ? source : null },
		by: text.decision.recorded(signature(original)),
	};
}
