import { z } from 'astro/zod';

/**
 * How the places that tell one thing agree.
 * - `single-source`: one article tells it, or several of one origin.
 * - `verbatim`: the same words, but for punctuation and spelling of marks.
 * - `reworded`: other words, nothing found that contradicts.
 * - `conflicting`: a figure or a negation differs.
 */
export const agreement = z.enum(['conflicting', 'reworded', 'verbatim', 'single-source']);
export type Agreement = z.infer<typeof agreement>;
