import { z } from 'astro/zod';

/** Short and opaque: digits and consonants, so that no id spells a word. */
export const permanentId = z.string().regex(/^[0-9bcdfghjkmnpqrstvwxyz]{7,}$/);
