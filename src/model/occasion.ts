import { z } from 'astro/zod';
import { signed } from './signed.ts';

/** When, where or to whom something was said, as an editor put it. */
export const occasion = signed.extend({ text: z.string().min(1) });
