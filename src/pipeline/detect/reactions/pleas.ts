import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Cue } from '../cues/cues.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { spanOf } from '../sentences/span-of.ts';
import { lowerWords } from '../sentences/lower-words.ts';
import { objectOf } from './stance-objects.ts';

/** That somebody says to be innocent; of what, where their sentence tells. */
interface Plea {
	readonly charge: TextPositionSelector | null;
}

/** How many words may stand between a plea and its charge: “on Monday at the Old Bailey to”. */
const reach = 9;

/** “pleaded not guilty (to fraud)”, “has always maintained her innocence (of it)”; null where a cue is no such plea. */
export function pleaOf(tokens: readonly FrameToken[], { lemma, to }: Cue): Plea | null {
	const words = lowerWords(tokens.slice(to + 1, to + 5));
	if (lemma === 'plead' && words.startsWith('not guilty')) return charged(tokens, to + 3, 'to');
	const maintains = /^(?:assert|maintain|profess|proclaim|protest)$/u.test(lemma);
	return maintains && /^(?:his|her|their|its) innocence\b/u.test(words)
		? charged(tokens, to + 3, 'of')
		: null;
}

/** What stands behind the preposition that leads to a charge. */
function charged(tokens: readonly FrameToken[], from: number, preposition: string): Plea {
	const near = tokens.slice(from, from + reach);
	const stop = near.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
	const at = (stop < 0 ? near : near.slice(0, stop)).findIndex(
		({ lower }) => lower === preposition,
	);
	const charge = at < 0 ? [] : objectOf(tokens, from + at + 1);
	return { charge: charge.length > 0 ? spanOf(charge) : null };
}
