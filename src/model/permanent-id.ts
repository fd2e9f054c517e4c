import { z } from 'astro/zod';

/** Short and opaque: digits and consonants, so that no id spells a word. */
export const permanentIdForm = /^[0-9bcdfghjkmnpqrstvwxyz]{7,}$/;

export const permanentId = z.string().regex(permanentIdForm);
