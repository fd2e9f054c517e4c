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
	const behind = tokens.slice(to + 1, to + 4).map(({ lower }) => lower);
	if (lemma === 'plead' && behind.join(' ').startsWith('not guilty')) {
		const charge = behind[2] === 'to' ? objectOf(tokens, to + 4) : [];
		return { charge: charge.length > 0 ? spanOf(charge) : null };
	}
	const maintains = /^(?:assert|maintain|profess|proclaim|protest)$/u.test(lemma);
	return maintains && /^(?:his|her|their|its) innocence\b/u.test(behind.join(' '))
		? { charge: null }
		: null;
}
