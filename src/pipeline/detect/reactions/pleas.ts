import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { spanOf } from '../sentences/span-of.ts';
import { objectOf } from './stance-objects.ts';

/** That somebody says to be innocent; of what, where their sentence tells. */
export interface Plea {
	readonly charge: TextPositionSelector | null;
}

/** “pleaded not guilty (to fraud)”, “has always maintained her innocence”; null where a cue is no such plea. */
export function pleaOf(tokens: readonly FrameToken[], { lemma, to }: Cue): Plea | null {
	const behind = tokens.slice(to + 1, to + 5).map(({ lower }) => lower);
	const near = behind.join(' ');
	if (lemma === 'plead' && near.startsWith('not guilty')) {
		const charge = behind[2] === 'to' ? objectOf(tokens, to + 4) : [];
		return { charge: charge.length > 0 ? spanOf(charge) : null };
	}
	const insists = /^(?:maintain|insist|say|claim)$/u.test(lemma);
	if (insists && /^(?:that )?(?:he|she|they|it) (?:is|was|are|were) innocent\b/u.test(near))
		return { charge: null };
	const maintains = /^(?:assert|maintain|profess|proclaim|protest)$/u.test(lemma);
	return maintains && /^(?:his|her|their|its) innocence\b/u.test(near) ? { charge: null } : null;
}
