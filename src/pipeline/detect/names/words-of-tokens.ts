import type { TextPositionSelector } from '../../../model/selector.ts';

/** Tokens as they are written, with the spaces between them. */
export function wordsOfTokens(
	tokens: readonly (TextPositionSelector & { readonly text: string })[],
): string {
	return tokens.reduce((words, token, index) => {
		const before = tokens[index - 1];
		return words + (before && before.end < token.start ? ' ' : '') + token.text;
	}, '');
}
