import { z } from 'astro/zod';
import { sentence } from './sentence.ts';

/** Why evidence could confirm or refute a sentence. */
export const checkableReason = z.enum(['figure', 'event', 'speech', 'comparison']);

/** A sentence that asserts something which evidence could confirm or refute. */
export const checkableSentence = sentence.extend({ reason: checkableReason });
export type CheckableSentence = Readonly<z.infer<typeof checkableSentence>>;
