import { z } from 'astro/zod';

/**
 * How the places that tell one thing agree.
 * - `single-source`: one article tells it, or several of one origin, without a conflict.
 * - `verbatim`: the same words, but for punctuation and spelling of marks.
 * - `reworded`: other words, nothing found that contradicts.
 * - `conflicting`: a figure, a date, a negation or the speaker differs, or one speaker both denies and
 *   confirms it; also within one origin, or one article. Never for style.
 */
export const agreement = z.enum(['conflicting', 'reworded', 'verbatim', 'single-source']);
export type Agreement = z.infer<typeof agreement>;
