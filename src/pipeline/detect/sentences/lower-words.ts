import type { FrameToken } from './frames.ts';

/** Tokens in lower case, joined by spaces, for patterns; a quotation among them stands with all its words. */
export const lowerWords = (tokens: readonly FrameToken[]): string =>
	tokens.map(({ lower }) => lower).join(' ');
