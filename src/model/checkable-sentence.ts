import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { sentence } from './sentence.ts';

/** Why evidence could confirm or refute a sentence. */
export const checkableReason = z.enum(['figure', 'event', 'speech', 'comparison']);
export type CheckableReason = z.infer<typeof checkableReason>;

/** A sentence that asserts something which evidence could confirm or refute. */
export const checkableSentence = sentence.extend({
	reason: checkableReason,
	/** How sure it is that evidence could settle it, from 0 to 1. */
	confidence: basis.shape.confidence,
});
export type CheckableSentence = Readonly<z.infer<typeof checkableSentence>>;
